import { english, useTexts } from '../lib/i18n.ts';
import './Obligation.css';

export type ObligationName = 'MANDATORY' | 'MANDATORY_TO_CONSIDER' | 'OPTIONAL' | 'NONE';

/** How far the Convention obliges: two full boxes, one, or none, and the word. */
export function Obligation({ level }: { readonly level: ObligationName }) {
  const t = useTexts(texts);
  const fill = { MANDATORY: ' m', MANDATORY_TO_CONSIDER: ' c', OPTIONAL: '', NONE: '' }[level];
  return (
    <span className={`obl${fill}`}>
      <i aria-hidden="true" />
      {t(level)}
    </span>
  );
}

export const texts = english('ui.obligation', {
  MANDATORY: 'Mandatory',
  MANDATORY_TO_CONSIDER: 'Mandatory to consider',
  OPTIONAL: 'Optional',
  NONE: 'No obligation',
});
