import { describe, expect, it } from 'vitest';
import type { DraftQuestion } from './draft-file.ts';
import { deletion, duplicate, earlier, freeCode, reordered, rewriting, without } from './edits.ts';

const question = (code: string, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
  ...{ code, provision: '1(1)', kind: 'SINGLE', texts: { en: code }, required: false },
  ...more,
});
const first = question('first');
const second = question('second', { when: { question: 'first', is: 'A' } });
const third = question('third', {
  when: {
    any: [
      { question: 'first', answered: true },
      { question: 'second', is: 'B' },
    ],
  },
});
const elsewhere = question('elsewhere', { provision: '2(1)' });
const all = [first, elsewhere, second, third];

describe('what an editor of questions sends', () => {
  it('takes a deleted question out of the conditions that look at it', () => {
    const { when: _, ...alone } = second;
    expect(deletion(all, first)).toEqual([
      { part: 'questions', key: 'second', was: second, becomes: alone },
      {
        ...{ part: 'questions', key: 'third', was: third },
        becomes: { ...third, when: { question: 'second', is: 'B' } },
      },
      { part: 'questions', key: 'first', was: first, becomes: null },
    ]);
    expect(without({ all: [{ question: 'first', is: 'A' }] }, 'first')).toBeNull();
  });

  it('calls a question by its new code wherever a condition looks at it', () => {
    const edits = rewriting(all, first, { ...first, code: 'start' });
    expect(edits.map(({ key }) => key)).toEqual(['first', 'second', 'third']);
    expect(edits[1]?.becomes).toMatchObject({ when: { question: 'start', is: 'A' } });
    expect(rewriting(all, first, { ...first, required: true })).toHaveLength(1);
  });

  it('moves a question among those of its provision, and stays at the ends', () => {
    expect(reordered(all, 'first', { step: 1 })?.becomes).toEqual(['elsewhere', 'second', 'first', 'third']);
    expect(reordered(all, 'third', { step: -1 })?.becomes).toEqual(['first', 'elsewhere', 'third', 'second']);
    expect(reordered(all, 'first', { step: -1 })).toBeNull();
    expect(reordered(all, 'third', { step: 1 })).toBeNull();
    expect(reordered(all, 'third', { at: 'first' })?.becomes).toEqual([
      'third',
      'first',
      'elsewhere',
      'second',
    ]);
    expect(reordered(all, 'first', { at: 'first' })).toBeNull();
  });

  it('gives a copy a code of its own behind what it was copied from', () => {
    expect(duplicate(all, second)).toMatchObject({
      ...{ key: 'second-2', behind: 'second', was: null },
      becomes: { code: 'second-2', when: second.when },
    });
    expect(freeCode([{ code: 'a' }, { code: 'a-2' }], 'a')).toBe('a-3');
  });

  it('lets a condition look at earlier questions of the same provision alone', () => {
    expect(earlier(all, third).map(({ code }) => code)).toEqual(['first', 'second']);
    expect(earlier(all, first)).toEqual([]);
  });
});
