import { describe, expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

/** `+new+` and `-gone-` within the text. */
const shown = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join('');

describe('what was changed in a text', () => {
  it.each([
    ['fines only', 'large fines only', '+large +fines only'],
    ['fines and prison', 'fines and seizure', 'fines and -prison-+seizure+'],
    ['公司处以罚款', '公司处以高额罚款', '公司处以+高额+罚款'],
    ['before the cut', 'after a meal', '-before the cut-+after a meal+'],
    ['one two', 'one', 'one- two-'],
    ['one', 'one', 'one'],
    ['', 'one', '+one+'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('is the whole where too much of it is', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(changedWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
