import { diffArrays } from 'diff';

/** A stretch of a text, and whether it is new in it or gone from it. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Boundaries of words in any script: Chinese has no blanks to go by. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Two texts that differ in more places are shown whole: to compare them takes seconds and tells nothing. */
const most = 1000;

/** What was changed in a text, word by word. */
export function changedWords(before: string, after: string): readonly Stretch[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: most });
  if (!parts) return [removed(before), added(after)];
  return withoutGaps(
    parts.map(({ added: isNew, removed: isGone, value }) => {
      const text = value.join('');
      return isNew ? added(text) : isGone ? removed(text) : { kind: 'same', text };
    }),
  );
}

/** A blank between two changed words is no island: what is gone and what is new are read in one piece. */
function withoutGaps(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let [gone, fresh] = ['', ''];
  const end = () => {
    all.push(...[removed(gone), added(fresh)].filter(({ text }) => text !== ''));
    [gone, fresh] = ['', ''];
  };
  stretches.forEach(({ kind, text }, at) => {
    const isGap = kind === 'same' && text.trim() === '' && at > 0 && at < stretches.length - 1;
    if (kind === 'removed' || isGap) gone += text;
    if (kind === 'added' || isGap) fresh += text;
    if (kind !== 'same' || isGap) return;
    end();
    all.push({ kind, text });
  });
  end();
  return all;
}

const added = (text: string): Stretch => ({ kind: 'added', text });
const removed = (text: string): Stretch => ({ kind: 'removed', text });
