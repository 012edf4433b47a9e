import { describe, expect, it } from 'vitest';
import { type Condition, holds, shownOf } from './condition.ts';

const seen =
  (replies: Readonly<Record<string, unknown>>) =>
  (question: string): unknown =>
    replies[question];
const yes: Condition = { question: 'first', is: 'YES' };
const many: Condition = { question: 'second', atLeast: 3 };

describe('a condition', () => {
  it.each<[string, Condition, Readonly<Record<string, unknown>>, boolean]>([
    ['what is replied otherwise', { not: yes }, { first: 'NO' }, true],
    ['what is replied so', { not: yes }, { first: 'YES' }, false],
    ['no reply at all', { not: yes }, {}, false],
    ['a group of which none holds', { not: { any: [yes, many] } }, { first: 'NO', second: 1 }, true],
    ['a group of which one holds', { not: { any: [yes, many] } }, { first: 'NO', second: 3 }, false],
    ['a group that is half replied to', { not: { any: [yes, many] } }, { first: 'NO' }, false],
    ['the opposite of an opposite', { not: { not: yes } }, { first: 'YES' }, true],
    ['groups in a group', { all: [{ not: many }, { any: [yes, many] }] }, { first: 'YES', second: 1 }, true],
  ])('is fulfilled or not by %s', (_name, condition, replies, fulfilled) => {
    expect(holds(condition, seen(replies))).toBe(fulfilled);
  });

  it('shows nothing by the opposite of what is hidden', () => {
    const questions = [
      { code: 'first' },
      { code: 'second', when: yes },
      { code: 'third', when: { not: many } },
    ];
    const shown = (first: string) => shownOf(questions, seen({ first, second: 1 })).map(({ code }) => code);
    expect(shown('YES')).toEqual(['first', 'second', 'third']);
    expect(shown('NO')).toEqual(['first']);
  });
});
