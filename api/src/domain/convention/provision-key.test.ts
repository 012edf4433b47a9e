import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../base/ids.ts';
import { type AssessmentId, answerId, needId, needParts, type ParticipantCode } from '../base/ids.ts';
import { bareConvention, byConvention, conventionOf, parseKey, printKey } from './provision-key.ts';

const code = fc.oneof(
  fc.constantFrom(bareConvention, 'untoc', 'uncac-2'),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
);
const number = fc.stringMatching(/^[0-9A-Z]{1,3}(\([0-9a-z]{1,2}\)){0,3}$/);
const parts = fc.record({ convention: code, number });

describe('the key of a provision', () => {
  it('says what it was made of', () => {
    fc.assert(
      fc.property(parts, (one) => {
        expect(parseKey(printKey(one))).toEqual(one);
      }),
    );
  });

  it('is written in one way', () => {
    fc.assert(
      fc.property(fc.oneof(parts.map(printKey), fc.string()), (text) => {
        const read = parseKey(text);
        if (read) expect(printKey(read)).toBe(text);
      }),
    );
    expect(parseKey('uncac:5(1)')).toBeNull();
  });

  it('is bare for the Convention against Corruption, and has the code of any other', () => {
    expect(parseKey('5(1)')).toEqual({ convention: 'uncac', number: '5(1)' });
    expect(parseKey('untoc:5(1)')).toEqual({ convention: 'untoc', number: '5(1)' });
    expect(printKey({ convention: 'uncac', number: '46(9)(b)' })).toBe('46(9)(b)');
  });

  it('is never shared by two conventions, nor are the ids made of it', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(one.convention !== other.convention || one.number !== other.number);
        const [a, b] = [printKey<Reference>(one), printKey<Reference>(other)];
        expect(a).not.toBe(b);
        const need = (key: Reference) => needId('XAA' as ParticipantCode, key, 'LEGAL_ADVICE');
        expect(need(a)).not.toBe(need(b));
        expect(answerId('a' as AssessmentId, a)).not.toBe(answerId('a' as AssessmentId, b));
        expect(needParts(need(a)).provision).toBe(a);
      }),
    );
  });

  it.each([
    '',
    ':5',
    'untoc:',
    'untoc:5 (1)',
    'untoc:5/1',
    'untoc:5~1',
    'a:b:5',
    'UNTOC:5',
    '5(',
    '5()',
    '(1)',
  ])('is not %j', (text) => expect(parseKey(text)).toBeNull());

  it('puts conventions one after another and changes nothing within one', () => {
    fc.assert(
      fc.property(fc.array(parts.map(printKey)), (keys) => {
        const sorted = [...keys].sort(byConvention);
        const codes = sorted.map(conventionOf);
        expect([...new Set(codes)].length).toBe(codes.filter((one, at) => one !== codes[at - 1]).length);
        for (const one of new Set(codes))
          expect(sorted.filter((key) => conventionOf(key) === one)).toEqual(
            keys.filter((key) => conventionOf(key) === one),
          );
        if (codes.includes(bareConvention)) expect(codes[0]).toBe(bareConvention);
      }),
    );
  });
});
