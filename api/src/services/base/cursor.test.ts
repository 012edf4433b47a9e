import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/base/language.ts';
import type { Cursor } from '../../domain/base/page.ts';
import { seal, unseal } from './cursor.ts';

const secret = randomBytes(32);
const aCursor: fc.Arbitrary<Cursor> = fc.record({
  list: fc.constantFrom('offers', 'needs'),
  language: fc.constantFrom(...languages),
  asOf: fc.constantFrom(null, '2026-11-21T10:00:00.000Z'),
  key: fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer()), { maxLength: 5 }),
});

describe('a sealed cursor', () => {
  it('opens to what was sealed, and is the same text each time', () => {
    fc.assert(
      fc.property(aCursor, (cursor) => {
        expect(unseal(secret, seal(secret, cursor))).toEqual(cursor);
        expect(seal(secret, cursor)).toBe(seal(secret, cursor));
      }),
    );
  });

  it('opens to nothing where a single character was changed, or where another world sealed it', () => {
    fc.assert(
      fc.property(aCursor, fc.nat(), fc.constantFrom('A', 'b', '-', '='), (cursor, at, other) => {
        const sealed = seal(secret, cursor);
        const place = at % sealed.length;
        const damaged = sealed.slice(0, place) + other + sealed.slice(place + 1);
        fc.pre(damaged !== sealed);
        expect(unseal(secret, damaged)).toBeNull();
        expect(unseal(randomBytes(32), sealed)).toBeNull();
      }),
    );
  });

  it('opens to nothing where it is anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(unseal(secret, text)).toBeNull();
        expect(unseal(secret, Buffer.from(text).toString('base64url'))).toBeNull();
      }),
    );
    // As this API once gave them: a place and an id.
    expect(unseal(secret, Buffer.from('49:XAA/5(1)/LEGAL_ADVICE').toString('base64url'))).toBeNull();
    expect(unseal(secret, 'A'.repeat(5_000_000))).toBeNull();
  });

  it('is bounded, also behind the longest title', () => {
    const key = [3, '\u{4e00}'.repeat(200), '0b1d1c4e-9f3e-4b5f-8c1d-2f6a7b8c9d0e'];
    const sealed = seal(secret, { list: 'activitiesOfCell', language: 'zh', asOf: null, key });
    expect(sealed.length).toBeLessThan(2_000);
    expect(unseal(secret, sealed)?.key).toEqual(key);
  });

  it('tells its reader nothing of what it holds', () => {
    const sealed = seal(secret, {
      list: 'needs',
      language: 'en',
      asOf: null,
      key: ['XAA', 17, '5(1)', 'LEGAL_ADVICE'],
    });
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/XAA|LEGAL|needs/);
  });
});
