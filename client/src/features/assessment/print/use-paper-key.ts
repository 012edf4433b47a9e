import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import {
  budgetNumbers,
  horizonNumbers,
  measureKinds,
  measureStatuses,
  type PaperInstrument,
} from './paper-codes.ts';

/** What the numbers mean that are written into boxes: on the first page of the paper, and in view where it is typed in. */
export function usePaperKey({
  subjects,
}: Pick<PaperInstrument, 'subjects'>): readonly (readonly [name: string, value: string])[] {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const numbered = (labels: readonly string[]) =>
    labels.map((label, at) => `${at + 1} ${label}`).join(signs.semicolon);
  const version = subjects.map((one) => one.version).reduce((one, other) => (one > other ? one : other), '');
  return [
    [t('kinds'), numbered(measureKinds.map((one) => word(one)))],
    [t('statuses'), numbered(measureStatuses.map((one) => word(one)))],
    [t('terms'), numbered(horizonNumbers.map((one) => word(one)))],
    [t('budgets'), numbered(budgetNumbers.map((one) => word(one)))],
    [t('subjects', { version }), numbered(subjects.map(({ name }) => name))],
  ];
}

export const texts = english('paper.key', {
  kinds: 'Kinds of measures',
  statuses: 'Status of a measure',
  terms: 'Terms',
  budgets: 'Budget of the help',
  subjects: 'Subjects, version {{version}}',
});
