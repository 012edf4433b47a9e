import { describe, expect, it } from 'vitest';
import type { Replaces } from './draft-file.ts';
import { begunRule, partGoesTo, saidOf, splitInto, withPart, withQuestionRule, withRule } from './mapping.ts';

const none: Replaces = { version: '1', provisions: [], questions: [] };
const asked = ['1(1)', '1(2)', '2(1)'];

describe('what becomes of answers, as it is written', () => {
  it('is kept where both versions ask it, and unsaid where only the old one does', () => {
    expect(saidOf(none, '1(1)', asked)).toBe('KEPT');
    expect(saidOf(none, '3(1)', asked)).toBeNull();
    expect(saidOf(withRule(none, '3(1)', begunRule('PARKED', '3(1)', undefined)), '3(1)', asked)).toBe(
      'PARKED',
    );
  });

  it('merges what goes to one provision into one rule, and lets each leave it', () => {
    const merged = ['3(1)', '4(1)'].reduce(
      (before, from) => withRule(before, from, { rule: 'MERGED', from: [from], to: ['2(1)'] }),
      none,
    );
    expect(merged.provisions).toEqual([{ rule: 'MERGED', from: ['3(1)', '4(1)'], to: ['2(1)'] }]);
    const moved = withRule(merged, '3(1)', { rule: 'MOVED', from: ['3(1)'], to: ['1(2)'] });
    expect(moved.provisions).toEqual([
      { rule: 'MOVED', from: ['3(1)'], to: ['1(2)'] },
      { rule: 'MERGED', from: ['4(1)'], to: ['2(1)'] },
    ]);
    expect(withRule(moved, '3(1)', null).provisions).toHaveLength(1);
  });

  it('sends each part of a split to one provision, and to the first what is not named', () => {
    const split = splitInto(begunRule('SPLIT', '1(1)', undefined), ['1(1)', '1(2)']);
    const parted = withPart(withPart(split, 'practice', '1(2)'), 'law', '1(2)');
    expect(parted.parts).toEqual([{ to: '1(2)', fields: ['practice', 'law'] }]);
    expect(partGoesTo(parted, 'practice')).toBe('1(2)');
    expect(partGoesTo(parted, 'measures')).toBe('1(1)');
    expect(withPart(parted, 'practice', '1(1)').parts).toEqual([{ to: '1(2)', fields: ['law'] }]);
    expect(splitInto(parted, ['1(1)', '2(1)']).parts).toEqual([]);
  });

  it('has one rule for a question', () => {
    const once = withQuestionRule(none, 'goods', { from: 'goods', to: 'things' });
    const twice = withQuestionRule(once, 'goods', { from: 'goods', reason: { en: 'Gone.' } });
    expect(twice.questions).toEqual([{ from: 'goods', reason: { en: 'Gone.' } }]);
    expect(withQuestionRule(twice, 'goods', null)).toEqual(none);
  });
});
