import type { AnswerField, AnswerValues } from './answer-values.ts';
import { sameContent } from './same-content.ts';

/** Both versions as one, theirs first; null where only one of the two can be right. */
export function joinBoth(
  field: AnswerField,
  theirs: AnswerValues,
  mine: AnswerValues,
): Partial<AnswerValues> | null {
  switch (field) {
    case 'law':
    case 'practice':
    case 'lawTranslation':
    case 'practiceTranslation':
      return { [field]: bothTexts(theirs[field], mine[field]) };
    case 'figures':
      return { figures: together(theirs.figures, mine.figures) };
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

/** What both have in common is there once, and between it theirs before mine. Whoever has the other's words already has both. */
function bothTexts(theirs: string, mine: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const [own, other] = [lines(mine), lines(theirs)];
  const start = sameAtStart(own, other);
  const end = sameAtStart(own.slice(start).reverse(), other.slice(start).reverse());
  return [
    ...other.slice(0, start),
    ...other.slice(start, other.length - end),
    ...own.slice(start, own.length - end),
    ...own.slice(own.length - end),
  ].join('\n');
}

const lines = (text: string): string[] => text.split('\n');
function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs < 0 ? one.length : differs;
}
