import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';

/** Under what other titles the same help is written down: figures count it once. */
export function AlsoRecorded({ as }: { readonly as: readonly { readonly title: string }[] }) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  if (as.length === 0) return null;
  return <div className="xs muted own">{t('also', { titles: enumerate(as.map(({ title }) => title)) })}</div>;
}

export const texts = english('ui.also-recorded', { also: 'Also recorded as: {{titles}}' });
