import { expect, it } from 'vitest';
import type { AskedQuestion } from './asked.ts';
import { shownOf } from './shown.ts';

const asked = (code: string, when: object | null) =>
  ({ code, kind: 'SINGLE', when }) as unknown as AskedQuestion;
const questions = [
  asked('first', null),
  asked('second', { question: 'first', is: 'YES' }),
  asked('third', {
    not: {
      any: [
        { question: 'second', is: 'A' },
        { question: 'first', is: 'MAYBE' },
      ],
    },
  }),
];
const shown = (replies: Readonly<Record<string, string>>) =>
  shownOf(questions, {
    compliance: null,
    replies: Object.entries(replies).map(([question, value]) => ({ question, value })),
  } as never).map(({ code }) => code);

it('shows what hangs on the opposite of replies, once all of them are there and shown', () => {
  expect(shown({})).toEqual(['first']);
  expect(shown({ first: 'YES' })).toEqual(['first', 'second']);
  expect(shown({ first: 'YES', second: 'B' })).toEqual(['first', 'second', 'third']);
  expect(shown({ first: 'YES', second: 'A' })).toEqual(['first', 'second']);
  expect(shown({ first: 'NO', second: 'B' })).toEqual(['first']);
});
