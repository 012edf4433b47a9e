import { same } from '../../base/same.ts';
import {
  type AnswerContent,
  type AssistanceReceived,
  type AssistanceWanted,
  type Figure,
  laterParts,
  type Measure,
  type SaidField,
  wordsOf,
} from '../answer.ts';
import { type Entries, mergeList, mergeNamed } from './merge-list.ts';
import { mergeReplies } from './merge-replies.ts';
import { mergeSet } from './merge-set.ts';
import { mergeText } from './merge-text.ts';
import { isAgreed, type Merged, mergeValue } from './merged.ts';

/** What a State says of a provision, without naming it. */
export type Said = Omit<AnswerContent, 'provision'>;

const measures: Entries<Measure> = {
  nameOf: ({ title }) => title,
  texts: ['title', 'citation', 'summary', ...wordsOf(laterParts.measures)],
  sets: ['evidence'],
};
const wishes: Entries<AssistanceWanted> = {
  nameOf: ({ type }) => type,
  texts: ['subject', 'result', 'beneficiary', 'ownContribution', ...wordsOf(laterParts.assistanceWanted)],
  sets: ['subjects'],
};
const help: Entries<AssistanceReceived> = {
  nameOf: ({ type, providerName }) => `${type} ${providerName}`,
  texts: ['providerName', ...wordsOf(laterParts.assistanceReceived)],
};

/** A row of the table is told from the others by its year and its note. */
const figures: Entries<Figure> = {
  nameOf: ({ year, note }) => `${year} ${note}`,
  texts: ['note', 'noteTranslation'],
};

/** The rule for each field: choices whole, texts word by word, lists entry by entry. */
const rules: {
  readonly [F in SaidField]: (ancestor: Said[F], mine: Said[F], theirs: Said[F]) => Merged<Said[F]>;
} = {
  compliance: (...versions) => mergeValue(...versions, same),
  noneRequired: (...versions) => mergeValue(...versions, same),
  law: mergeText,
  practice: mergeText,
  figures: (...versions) => mergeList(...versions, figures),
  challenges: (...versions) => mergeSet(...versions),
  measures: (...versions) => mergeList(...versions, measures),
  assistanceWanted: (...versions) => mergeNamed(...versions, wishes),
  assistanceReceived: (...versions) => mergeList(...versions, help),
  language: (...versions) => mergeValue(...versions, same),
  secondLanguage: (...versions) => mergeValue(...versions, same),
  lawTranslation: mergeText,
  practiceTranslation: mergeText,
  lawLanguage: (...versions) => mergeValue(...versions, same),
  practiceLanguage: (...versions) => mergeValue(...versions, same),
  replies: mergeReplies,
};

/** Two versions of one field against what both began from. */
export function mergeField<F extends SaidField>(
  field: F,
  ancestor: Said[F],
  mine: Said[F],
  theirs: Said[F],
): Merged<Said[F]> {
  const whole = mergeValue(ancestor, mine, theirs, same);
  return isAgreed(whole) ? whole : rules[field](ancestor, mine, theirs);
}
