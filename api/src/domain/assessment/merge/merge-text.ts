import { hunksOf } from './hunks.ts';
import { type Disputed, mergeSequences } from './merge-sequences.ts';
import { isAgreed, type Merged, mergeValue } from './merged.ts';
import { inOneForm, wordsOf } from './words.ts';

/** Two versions of a text, word by word against what both began from; null is a text of no words. */
export function mergeText(
  ancestor: string | null,
  mine: string | null,
  theirs: string | null,
): Merged<string | null> {
  const whole = mergeValue(ancestor, mine, theirs, alike);
  if (isAgreed(whole)) return whole;
  const [own, other] = [inOneForm(mine ?? ''), inOneForm(theirs ?? '')];
  if (own === '' || other === '') return { mine, theirs, both: null };
  const [before, written, stored] = [wordsOf(ancestor ?? ''), wordsOf(own), wordsOf(other)];
  const [there, here] = [holdsAdded(before, written, stored), holdsAdded(before, stored, written)];
  if (there !== here) return { agreed: there ? theirs : mine };
  const stretches = mergeSequences(before, written, stored, same);
  if (!stretches) return { mine, theirs, both: `${other}\n${own}` };
  const open = stretches.some((stretch) => 'mine' in stretch);
  const said = (choose: (stretch: Disputed<string>) => readonly string[]): string =>
    stretches.flatMap((stretch) => ('agreed' in stretch ? stretch.agreed : choose(stretch))).join('');
  if (!open) return { agreed: said(() => []) || null };
  return {
    mine: said((stretch) => stretch.mine),
    theirs: said((stretch) => stretch.theirs),
    both: said((stretch) => [...stretch.theirs, ...between(stretch), ...stretch.mine]),
  };
}

const same = (a: string, b: string): boolean => a === b;

/**
 * Whether all that one version only added is in the other already, word after word: it came before. Punctuation that is there more than once would otherwise let it in
 * again, beside another full stop. What both began from may say the same elsewhere: only what the other has more often came.
 */
function holdsAdded(
  ancestor: readonly string[],
  version: readonly string[],
  other: readonly string[],
): boolean {
  const hunks = hunksOf(ancestor, version, same);
  if (!hunks || hunks.length === 0) return false;
  const [before, text] = [ancestor.join(''), other.join('')];
  const all = hunks.map(({ put }) => put.join('').trim());
  // Word by word too: a passage may only seem to have come where what came lies beside what was there.
  const [wanted, had, has] = [all.join(' '), before, text].map(tally) as [Tally, Tally, Tally];
  return (
    hunks.every(({ from, to }) => from === to) &&
    all.every(
      (added) => lettersOf(added).length >= fewestWords && timesIn(text, added) > timesIn(before, added),
    ) &&
    [...wanted].every(([word, times]) => (has.get(word) ?? 0) - (had.get(word) ?? 0) >= times)
  );
}
type Tally = ReadonlyMap<string, number>;
function tally(text: string): Tally {
  const times = new Map<string, number>();
  for (const word of lettersOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
const timesIn = (text: string, part: string): number => text.split(part).length - 1;
const lettersOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
/** Fewer may be there by chance. */
const fewestWords = 3;

const alike = (a: string | null, b: string | null): boolean => inOneForm(a ?? '') === inOneForm(b ?? '');

/** Two versions of a passage do not run into one word. */
const between = ({
  mine,
  theirs,
}: {
  mine: readonly string[];
  theirs: readonly string[];
}): readonly string[] => (/\s$/.test(theirs.at(-1) ?? ' ') || /^\s/.test(mine[0] ?? ' ') ? [] : [' ']);
