import { english, useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import { blankAnswer, valuesIn } from '../answer/answer-values.ts';
import { describeField, type Labels } from '../answer/describe.ts';
import type { Difference } from './check-receipt.ts';
import { fieldWords, useFieldWord } from './field-words.ts';
import styles from './ReceiptCheck.module.css';

type ReceiptDifferencesProps = {
  readonly labels: Labels;
  readonly differences: readonly Difference[];
};

/** Enough to see what was done to it; whoever changed all of it is told how many. */
const atOnce = 50;

/** Where a file says something else than what was submitted, word by word. */
export function ReceiptDifferences({ labels, differences }: ReceiptDifferencesProps) {
  const t = useTexts(texts);
  const fieldWord = useFieldWord();
  const said = (field: string, value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (field in fieldWords.english && field in blankAnswer)
      return describeField(field as AnswerField, { ...blankAnswer, ...valuesIn({ [field]: value }) }, labels);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return (
    <ul className={styles.differences}>
      {differences.slice(0, atOnce).map(({ provision, field, submitted, dropped }) => (
        <li key={`${provision} ${field}`}>
          <b>
            {provision && <bdi dir="ltr">{provision}</bdi>} {fieldWord(field)}
          </b>
          <Changes before={said(field, submitted)} after={said(field, dropped)} />
        </li>
      ))}
      {differences.length > atOnce && <li>{t('more', { count: differences.length - atOnce })}</li>}
    </ul>
  );
}

export const texts = english('receipt.receipt-differences', {
  more_one: 'and 1 more place',
  more_other: 'and {{count}} more places',
});
