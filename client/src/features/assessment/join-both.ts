import type { AnswerField, AnswerValues } from './answer-values.ts';

/** Both versions as one, theirs first; null where only one of the two can be right. */
export function joinBoth(
  field: AnswerField,
  theirs: AnswerValues,
  mine: AnswerValues,
): Partial<AnswerValues> | null {
  switch (field) {
    case 'practice':
      return { practice: [theirs.practice, mine.practice].filter(Boolean).join('\n') };
    case 'challenges':
      return { challenges: [...new Set([...theirs.challenges, ...mine.challenges])] };
    case 'measures':
      return { measures: together(theirs.measures, mine.measures, ({ title }) => title) };
    case 'assistanceWanted':
      // One wish a type: where both wrote one, a person must choose.
      return theirs.assistanceWanted.some(({ type }) =>
        mine.assistanceWanted.some((wish) => wish.type === type),
      )
        ? null
        : { assistanceWanted: [...theirs.assistanceWanted, ...mine.assistanceWanted] };
    case 'assistanceReceived':
      return {
        assistanceReceived: together(
          theirs.assistanceReceived,
          mine.assistanceReceived,
          ({ type, providerName }) => `${type} ${providerName}`,
        ),
      };
    default:
      return null;
  }
}

const together = <T>(theirs: readonly T[], mine: readonly T[], name: (entry: T) => string): readonly T[] => [
  ...theirs,
  ...mine.filter((entry) => !theirs.some((other) => name(other) === name(entry))),
];
