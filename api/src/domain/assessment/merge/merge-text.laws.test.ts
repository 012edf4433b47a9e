import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeText } from './merge-text.ts';
import { isAgreed, sideOf } from './merged.ts';
import { wordsOf } from './words.ts';

const scripts = {
  english: ['the', 'fine', 'fine', 'of', 'court', 'may', 'order', ',', '.', 'prison'],
  arabic: ['المادة', 'من', 'القانون', 'على', 'غرامة', '،'],
  russian: ['закон', 'суд', 'штраф', 'и', 'не', '.'],
};
const text = fc
  .constantFrom(...Object.values(scripts))
  .chain((words) => fc.array(fc.constantFrom(...words), { maxLength: 30 }))
  .map((words) => words.join(' '));
/** Changes a few places, each with words found nowhere else. */
const edits = (side: string) =>
  fc
    .array(fc.record({ at: fc.nat(60), cut: fc.nat(3), put: fc.array(fc.nat(99), { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) =>
      list.map(({ put, ...one }, n) => ({ ...one, put: put.map((word) => `${side}${n}x${word}`) })),
    );
type Edits = readonly { at: number; cut: number; put: readonly string[] }[];
function edited(from: string, list: Edits): string {
  const words = [...wordsOf(from)];
  for (const { at, cut, put } of list)
    words.splice(at % (words.length + 1), cut, ...put.flatMap((word) => [' ', word]));
  return words.join('');
}
const versions = fc
  .record({ ancestor: text, own: edits('m'), other: edits('t') })
  .map(({ ancestor, own, other }) => ({
    ancestor,
    mine: edited(ancestor, own),
    theirs: edited(ancestor, other),
  }));

/** Where a word is repeated, which of them was taken out cannot be told; that a change comes once is held by its operation id. */
const distinct = fc
  .record({ length: fc.nat(20), own: edits('m'), other: edits('t') })
  .map(({ length, own, other }) => {
    const ancestor = Array.from({ length }, (_, n) => `w${n}.`).join('');
    return { ancestor, mine: edited(ancestor, own), theirs: edited(ancestor, other) };
  });

describe('two versions of a text', () => {
  it('are the changed one where only one changed', () => {
    fc.assert(
      fc.property(versions, ({ ancestor, mine }) => {
        expect(mergeText(ancestor, mine, ancestor)).toEqual({ agreed: mine });
        expect(mergeText(ancestor, ancestor, mine)).toEqual({ agreed: mine });
      }),
    );
  });
  it('keep what each added, though a sentence is there already', () => {
    const sentences = ['See the Penal Code.', 'It is in force.', 'Banks are not covered.', 'Active bribery:'];
    const at = fc.record({ at: fc.nat(9), put: fc.constantFrom(...sentences) });
    const adds = (from: readonly string[], list: readonly { at: number; put: string }[]) =>
      list.reduce((all, { at, put }) => all.toSpliced(at % (all.length + 1), 0, put), [...from]);
    const some = fc.array(fc.constantFrom(...sentences), { maxLength: 5 });
    const law = fc.property(
      some,
      fc.array(at, { minLength: 1, maxLength: 2 }),
      fc.array(at, { minLength: 1, maxLength: 2 }),
      (ancestor, own, other) => {
        const [mine, theirs] = [adds(ancestor, own), adds(ancestor, other)];
        const merged = mergeText(ancestor.join(' '), mine.join(' '), theirs.join(' '));
        if (!isAgreed(merged)) return;
        for (const one of sentences) {
          const times = (text: string) => text.split(one).length - 1;
          const most = Math.max(times(mine.join(' ')), times(theirs.join(' ')));
          expect(times(merged.agreed ?? ''), one).toBeGreaterThanOrEqual(most);
        }
      },
    );
    fc.assert(law, { numRuns: 1000 });
  });
  it('are one where both changed the same', () => {
    fc.assert(
      fc.property(versions, ({ ancestor, mine }) => {
        expect(mergeText(ancestor, mine, mine)).toEqual({ agreed: mine });
      }),
    );
  });
  it('become the same whichever came first', () => {
    fc.assert(
      fc.property(versions, ({ ancestor, mine, theirs }) => {
        const [one, other] = [mergeText(ancestor, mine, theirs), mergeText(ancestor, theirs, mine)];
        if (isAgreed(one)) expect(other).toEqual(one);
        else expect(other).toMatchObject({ mine: one.theirs, theirs: one.mine });
      }),
      { numRuns: 500 },
    );
  });
  it('lose no word that either wrote', () => {
    fc.assert(
      fc.property(versions, ({ ancestor, mine, theirs }) => {
        const merged = mergeText(ancestor, mine, theirs);
        const written = (from: string) => wordsOf(from).filter((word) => /^[mt]\dx/.test(word));
        for (const [side, version] of [
          ['mine', mine],
          ['theirs', theirs],
        ] as const)
          expect(wordsOf(sideOf(merged, side) ?? '')).toEqual(expect.arrayContaining([...written(version)]));
        if (!isAgreed(merged) && merged.both !== null)
          expect(wordsOf(merged.both)).toEqual(
            expect.arrayContaining([...written(mine), ...written(theirs)]),
          );
      }),
      { numRuns: 500 },
    );
  });
  it('are not changed by a change that arrives a second time, where no word is repeated', () => {
    fc.assert(
      fc.property(distinct, ({ ancestor, mine, theirs }) => {
        const merged = mergeText(ancestor, mine, theirs);
        fc.pre(isAgreed(merged));
        if (isAgreed(merged))
          expect(sideOf(mergeText(ancestor, mine, merged.agreed), 'theirs')).toBe(merged.agreed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text of two hands', () => {
  it.each([
    [
      'passages apart',
      'fines only for companies',
      'large fines only for companies',
      'fines only for companies and banks',
      'large fines only for companies and banks',
    ],
    [
      'Chinese',
      '本法对公司处以罚款并没收财产',
      '本法对公司处以高额罚款并没收财产',
      '本法对公司处以罚款并没收全部财产',
      '本法对公司处以高额罚款并没收全部财产',
    ],
    [
      'once what was added before, whatever punctuation is repeated',
      'Article 3 applies to elected persons alone: see the annex.',
      'Article 3 applies to elected persons alone: see the annex. Companies are not covered.',
      'The law does not cover banks. Companies are not covered.',
      'The law does not cover banks. Companies are not covered.',
    ],
    [
      'a sentence that both began with and one adds once more',
      'Bribery: see the Penal Code. Laundering:',
      'Bribery: see the Penal Code. Laundering: see the Penal Code.',
      'Active bribery: see the Penal Code. Laundering:',
      'Active bribery: see the Penal Code. Laundering: see the Penal Code.',
    ],
    ['line endings', 'one\r\ntwo', 'one\r\ntwo\r\nthree', 'zero\none\ntwo', 'zero\none\ntwo\nthree'],
    ['one Unicode form', 'Coˆte', 'Co\u0302te d’Ivoire', 'Coˆte', 'Co\u0302te d’Ivoire'],
  ])('joins %s', (_what, ancestor, mine, theirs, joined) => {
    expect(mergeText(ancestor, mine, theirs)).toEqual({ agreed: joined });
  });
  it('leaves what both rewrote to a person, never half of each', () => {
    expect(mergeText('fines only', 'fines and prison', 'fines up to 100 000')).toEqual({
      mine: 'fines and prison',
      theirs: 'fines up to 100 000',
      both: 'fines up to 100 000 and prison',
    });
  });
  it('asks where one cleared what the other went on writing', () => {
    expect(mergeText('one', null, 'one two')).toEqual({ mine: null, theirs: 'one two', both: null });
  });
  it('keeps both whole where there is too much to compare', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ');
    const merged = mergeText(long('a'), long('b'), long('c'));
    expect(merged).toMatchObject({ mine: long('b'), theirs: long('c') });
  });
});
