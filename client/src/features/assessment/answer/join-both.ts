import type { AnswerField, AnswerValues } from './answer-values.ts';
import { sameContent } from './same-content.ts';

/** Both versions as one, theirs first; null where only one of the two can be right. */
export function joinBoth(
  field: AnswerField,
  theirs: AnswerValues,
  mine: AnswerValues,
): Partial<AnswerValues> | null {
  switch (field) {
    case 'practice':
      return { practice: bothTexts(theirs.practice, mine.practice) };
    case 'challenges':
      return { challenges: [...new Set([...theirs.challenges, ...mine.challenges])] };
    case 'measures':
      return { measures: together(theirs.measures, mine.measures) };
    case 'assistanceWanted':
      // One wish a type: where both wrote a different one, a person must choose.
      return theirs.assistanceWanted.some((one) =>
        mine.assistanceWanted.some((wish) => wish.type === one.type && !sameContent(wish, one)),
      )
        ? null
        : { assistanceWanted: together(theirs.assistanceWanted, mine.assistanceWanted) };
    case 'assistanceReceived':
      return { assistanceReceived: together(theirs.assistanceReceived, mine.assistanceReceived) };
    default:
      return null;
  }
}

/** Of two entries that differ in a word both stay: which one is right a person says afterwards. */
const together = <T>(theirs: readonly T[], mine: readonly T[]): readonly T[] => [
  ...theirs,
  ...mine.filter((entry) => !theirs.some((other) => sameContent(other, entry))),
];

/** Whoever has the other's words already has both. */
function bothTexts(theirs: string, mine: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}\n${mine}`;
}
