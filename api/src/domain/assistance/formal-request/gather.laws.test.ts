import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need } from '../../assessment/need.ts';
import {
  type ActivityId,
  type AssessmentId,
  type FormalRequestId,
  type MatchId,
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../base/ids.ts';
import { visibilities } from '../../base/visibility.ts';
import { type Activity, activityStatuses } from '../activity.ts';
import { serves } from '../activity-serves.ts';
import type { Match } from '../match.ts';
import { aCatalogue, aNeed, aParticipant } from '../matching/pairs.test-kit.ts';
import { type Facts, gather } from './gather.ts';

const state = 'XAA' as ParticipantCode;
const provisions = ['15(a)', '15(b)', '23(1)'] as Reference[];
const types = ['LEGAL_ADVICE', 'CAPACITY_BUILDING'];
const needsOfAll = provisions.flatMap((provision) =>
  types.map((type) => ({ provision, type, id: needId(state, provision, type) })),
);

const someNeeds = fc
  .subarray(needsOfAll, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((one) =>
        fc
          .record({ label: fc.constantFrom(...visibilities), handOver: fc.boolean(), subject: fc.string() })
          .map((said) => ({ ...one, ...said })),
      ),
    ),
  );

const anActivity = fc
  .record({
    id: fc.integer({ min: 1, max: 9 }),
    title: fc.string(),
    status: fc.constantFrom(...activityStatuses),
    named: fc.subarray(needsOfAll, { maxLength: 2 }),
    provisions: fc.subarray(provisions, { minLength: 1 }),
    types: fc.subarray(types, { minLength: 1 }),
  })
  .map(
    ({ id, named, ...said }): Activity => ({
      ...said,
      ...{ id: `a${id}` as ActivityId, revision: 1, starts: null, ends: null, organizations: [] },
      ...{ participants: [state], needs: named.map((need) => need.id), match: null },
      changedAt: '2026-11-21T09:00:00.000Z',
    }),
  );

const received = fc.array(
  fc.record({ at: fc.nat(20), of: fc.constantFrom(...needsOfAll), providerName: fc.string() }),
  { maxLength: 4 },
);
const agreed = fc.array(
  fc.record({ id: fc.integer({ min: 1, max: 9 }), of: fc.constantFrom(...needsOfAll), activity: fc.nat(12) }),
  { maxLength: 3 },
);

const aCase = fc.record({
  needs: someNeeds,
  activities: fc.uniqueArray(anActivity, { selector: ({ id }) => id, maxLength: 5 }),
  received: received.map((all) => [...new Map(all.map((one) => [one.at, one])).values()]),
  agreed: agreed.map((all) => [...new Map(all.map((one) => [one.id, one])).values()]),
  hidden: fc.subarray(['a1', 'a2', 'a3', 'a4', 'a5']),
  words: fc.string(),
});
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never;

/** The receiver is a provider: it sees what donors see. */
const sees = (label: string): boolean => label === 'DONORS' || label === 'PUBLIC';

function contentOf({ needs, activities, received, agreed, hidden, words }: Case) {
  const facts: Facts = {
    ...{ sentOn: '2026-11-21', dueOn: '2027-02-19', participant: aParticipant(), catalogue: aCatalogue() },
    needs: needs.map(({ handOver: _, ...one }) => aNeed(one as never) as unknown as Need),
    activities,
    agreed: agreed.map(({ id, of, activity }) => ({
      match: {
        ...{ id: `m${id}` as MatchId, need: of.id, provider: 'p1' as ProviderId, offer: 'o1' as OfferId },
        ...{ activity: activity > 9 ? null : `a${activity}`, agreedAt: null },
      } as unknown as Match,
      offer: { title: 'Advice' },
    })),
    received: received.map(({ at, of, providerName }) => ({
      ...{ at, provision: of.provision, type: of.type, providerName, from: null, until: null },
      assessment: 's1' as AssessmentId,
    })) as never,
    receiver: { sees, seesActivity: (id) => !hidden.includes(id) },
    follows: null,
  };
  const request = {
    ...{ id: 'r1' as FormalRequestId, receiver: 'p1' as ProviderId, title: 'Help', words },
    ...{ language: 'en' as const, needs: needs.map(({ id, handOver }) => ({ need: id, handOver })) },
  };
  return gather(request, facts);
}

const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');

describe('what a formal request carries', () => {
  it('is each chosen need once, and each help for it once', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { needs, otherHelp } = contentOf(one);
        expect(needs.map(({ need }) => need)).toEqual(one.needs.map(({ id }) => id));
        const named = needs.map(({ help }) => help.map(({ key }) => key));
        for (const keys of named) expect(new Set(keys).size).toBe(keys.length);
        const others = otherHelp.map(({ key }) => key);
        expect(new Set(others).size).toBe(others.length);
        expect(others.filter((key) => named.flat().includes(key))).toEqual([]);
      }),
    );
  });

  it('leaves out no help that its receiver may see, or that goes with a need handed over', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { needs } = contentOf(one);
        for (const [at, { help }] of needs.entries()) {
          const chosen = one.needs[at];
          if (!chosen) continue;
          const due = one.activities.filter(
            (activity) =>
              serves(activity, { ...chosen, participant: state }) &&
              activity.status !== 'CANCELLED' &&
              (chosen.handOver || !one.hidden.includes(activity.id)),
          );
          const carried = help.filter(({ kind }) => kind === 'ACTIVITY').map(({ key }) => key);
          expect(carried.sort()).toEqual(due.map(({ id }) => id as string).sort());
        }
      }),
    );
  });

  it('says nothing of hidden help but for a need that is handed over', () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { needs, otherHelp } = contentOf(one);
        const kept = needs.filter((_, at) => !one.needs[at]?.handOver);
        for (const { key } of [...kept.flatMap(({ help }) => help), ...otherHelp])
          expect(one.hidden).not.toContain(key);
        for (const [at, { help }] of needs.entries()) {
          const chosen = one.needs[at];
          if (!chosen || sees(chosen.label)) continue;
          const ofProvision = otherHelp.filter(({ key }) => key.startsWith(`s1:${chosen.provision}:`));
          expect(ofProvision).toEqual([]);
          if (!chosen.handOver) expect(help.filter(({ kind }) => kind === 'RECEIVED')).toEqual([]);
        }
      }),
    );
  });

  it('has a hash that whoever reads it back works out again, and that another word changes', () => {
    fc.assert(
      fc.property(aCase, fc.string(), (one, words) => {
        const content = contentOf(one);
        const hash = hashOf(content);
        expect(hashOf(JSON.parse(canonicalize(content) ?? ''))).toBe(hash);
        expect(hashOf({ ...content, words }) === hash).toBe(words === content.words);
      }),
    );
  });
});
