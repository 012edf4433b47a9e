import { same } from '../base/same.ts';
import type { Catalogue } from './catalogue.ts';
import type { InstrumentParts } from './read-instrument-file.ts';

export const instrumentPartNames = [
  'conventions',
  'chapters',
  'articles',
  'provisions',
  'participants',
  'assistanceTypes',
  'challenges',
  'questions',
] as const;

/** How much of one part of a file is new, is other than before, or is there already. */
export interface PartChanges {
  readonly part: (typeof instrumentPartNames)[number];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What an instrument file changes in the reference data, part by part; parts that it says nothing of are left out. */
export function changesOf(
  { conventions, chapters, articles, participants, instruments: [instrument] }: InstrumentParts,
  catalogue: Catalogue,
): readonly PartChanges[] {
  const before = catalogue.instruments.get(instrument.code);
  const questions = new Map(before?.questions?.map((question) => [question.code, question]));
  const challenges = new Map(
    [...catalogue.instruments.values()].flatMap((one) => one.challenges.map((each) => [each.code, each])),
  );
  return [
    counted('conventions', conventions, ({ code }) => catalogue.conventions.get(code)),
    counted('chapters', chapters, ({ number }) => catalogue.chapters.get(number)),
    counted('articles', articles, ({ number }) => catalogue.articles.get(number)),
    counted(
      'provisions',
      articles.flatMap(({ provisions }) => provisions),
      ({ reference }) => catalogue.provisions.get(reference),
    ),
    counted('participants', participants, ({ code }) => catalogue.participants.get(code)),
    counted('assistanceTypes', instrument.assistanceTypes, ({ code }) => catalogue.assistanceTypes.get(code)),
    counted('challenges', instrument.challenges, ({ code }) => challenges.get(code)),
    counted('questions', instrument.questions ?? [], ({ code }) => questions.get(code)),
  ].filter(({ added, changed, unchanged }) => added + changed + unchanged > 0);
}

function counted<T>(
  part: PartChanges['part'],
  rows: readonly T[],
  known: (row: T) => T | undefined,
): PartChanges {
  const outcomes = rows.map((row) => {
    const before = known(row);
    return before === undefined ? 'added' : same(before, row) ? 'unchanged' : 'changed';
  });
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return { part, added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}
