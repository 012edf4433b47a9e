import { describe, expect, it } from 'vitest';
import { caretIn } from './caret.ts';

/** `|` is the caret. */
const moved = (before: string, after: string) => {
  const at = caretIn(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, at)}|${after.slice(at)}`;
};

describe('a caret in a text that others write in', () => {
  it.each([
    ['stays before what they added', 'fines| only', 'fines only for companies', 'fines| only for companies'],
    ['moves behind what they added', 'fines only|', 'large fines only', 'large fines only|'],
    ['moves with a word at both ends of which they wrote', 'a b| c', 'x a b c', 'x a b| c'],
    [
      'moves with its words where they wrote before and behind',
      'fines| only',
      'large fines only here',
      'large fines| only here',
    ],
    ['stays in the text where its word is gone', 'one two thr|ee four', 'one four', 'one |four'],
    ['stays in a text that is gone', 'one| two', '', '|'],
  ])('%s', (_what, before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });
});
