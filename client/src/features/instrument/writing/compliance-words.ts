import { useTexts } from '../../../lib/i18n.ts';
import { texts } from './texts.ts';

const levels = ['YES', 'IN_PART', 'NO', 'NOT_PROVIDED'] as const;

/** The replies to a question about compliance. */
export function useComplianceWords() {
  const t = useTexts(texts);
  return levels.map((code) => ({ code, label: t(code) }));
}
