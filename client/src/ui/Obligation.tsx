import { clsx } from 'clsx';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './Obligation.module.css';

export type ObligationName = 'MANDATORY' | 'MANDATORY_TO_CONSIDER' | 'OPTIONAL' | 'NONE';

/** How far the Convention obliges: two full boxes, one, or none, and the word. */
export function Obligation({ level }: { readonly level: ObligationName }) {
  const t = useTexts(texts);
  const fill = {
    MANDATORY: styles.mandatory,
    MANDATORY_TO_CONSIDER: styles.toConsider,
    OPTIONAL: null,
    NONE: null,
  }[level];
  return (
    <span className={clsx(styles.obligation, fill)}>
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
