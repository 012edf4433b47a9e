import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import {
  budgetNumbers,
  horizonNumbers,
  measureKinds,
  measureStatuses,
  numbered,
  type PaperInstrument,
} from './paper-codes.ts';

/** What the numbers mean that are written into boxes: on the first page of the paper, and in view where it is typed in. */
export function usePaperKey({
  subjects,
}: Pick<PaperInstrument, 'subjects'>): readonly (readonly [name: string, value: string])[] {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const inNumbers = (labels: readonly string[]) => numbered(labels, signs);
  const version = subjects.map((one) => one.version).reduce((one, other) => (one > other ? one : other), '');
  return [
    [t('kinds'), inNumbers(measureKinds.map((one) => word(one)))],
    [t('statuses'), inNumbers(measureStatuses.map((one) => word(one)))],
    [t('terms'), inNumbers(horizonNumbers.map((one) => word(one)))],
    [t('budgets'), inNumbers(budgetNumbers.map((one) => word(one)))],
    [t('subjects', { version }), inNumbers(subjects.map(({ name }) => name))],
  ];
}

export const texts = english('paper.key', {
  kinds: 'Kinds of measures',
  statuses: 'Status of a measure',
  terms: 'Terms',
  budgets: 'Budget of the help',
  subjects: 'Subjects, version {{version}}',
});
