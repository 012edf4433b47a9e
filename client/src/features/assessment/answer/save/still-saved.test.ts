import { expect, it } from 'vitest';
import { blankAnswer } from '../answer-values.ts';
import { startWriting } from './state.ts';
import { stillSaved } from './still-saved.ts';

const saved = { kind: 'saved', at: '2026-11-30T12:00:00.000Z' } as const;

it('goes on saying saved of what nobody else changed since, and of nothing else', () => {
  const values = { ...blankAnswer, practice: 'Four convictions.', law: 'The code.' };
  const before = { ...startWriting(1, values), states: { practice: saved, law: saved } };
  const read = startWriting(2, { ...values, law: 'The new code.', compliance: 'YES' });
  expect(stillSaved(before, read)).toEqual({ ...read, states: { practice: saved } });
});
