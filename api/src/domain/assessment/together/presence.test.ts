import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../base/calendar.ts';
import type { AssessmentId, Reference, UserId } from '../../base/ids.ts';
import { besides, hereAt, nextSilence, type Presence } from './presence.ts';

const instants = fc.integer({ min: 0, max: 100 }).map((second) => instantOf(second * 1_000));
const presences: fc.Arbitrary<readonly Presence[]> = fc.uniqueArray(
  fc.record({
    assessment: fc.constant('XAA/uncac-2007/2027' as AssessmentId),
    user: fc.constantFrom(...(['ana', 'tomas', 'li'] as UserId[])),
    places: fc.uniqueArray(
      fc.record({
        window: fc.constantFrom('one', 'two', 'three'),
        provision: fc.constantFrom(...(['23(1)', '23(2)(a)'] as Reference[])),
        field: fc.constantFrom('practice', null),
        until: instants,
      }),
      { selector: ({ window }) => window },
    ),
  }),
  { selector: ({ user }) => user },
);

describe('who is here', () => {
  it('are those who are not silent, until the instant that is said, and no longer', () => {
    fc.assert(
      fc.property(presences, instants, (all, now) => {
        const here = hereAt(all, now);
        for (const { places } of here) expect(places.every(({ until }) => until > now)).toBe(true);
        const next = nextSilence(all, now);
        expect(next === null).toBe(here.length === 0);
        if (next === null) return;
        const justBefore = instantOf(Date.parse(next) - 1);
        expect(hereAt(all, justBefore < now ? now : justBefore)).toEqual(here);
        expect(hereAt(all, next)).not.toEqual(here);
      }),
    );
  });

  it('leaves out the window that is told, and nobody and nothing else', () => {
    fc.assert(
      fc.property(presences, (all) => {
        const me = { user: 'ana' as UserId, window: 'one' };
        const told = besides(all, me).flatMap(({ user, places }) =>
          places.map(({ window }) => [user, window]),
        );
        const everything = all.flatMap(({ user, places }) => places.map(({ window }) => [user, window]));
        expect(told).toEqual(everything.filter(([user, window]) => user !== 'ana' || window !== 'one'));
      }),
    );
  });
});
