import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../src/database/open.ts';
import type { SubmittedAnswer } from '../src/domain/assessment/assessment.ts';
import type { Need } from '../src/domain/assessment/need.ts';
import type { Instant } from '../src/domain/base/calendar.ts';
import { needsAfter } from '../src/services/assessment/put-in-force.ts';
import type { Store } from '../src/store/store.ts';
import {
  aCatalogue,
  anAssessment,
  anInstrument,
  aRevision,
  aSubmittedAnswer,
  aWish,
  state,
} from './assessment-makers.ts';
import { openTestStore } from './open-test-store.ts';

const catalogue = aCatalogue();
let opened: Opened;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

/** Reads everything that the State ever submitted, and every need it ever had. */
const everything = ({ revisions, needs, needOrders }: Store): Parameters<typeof needsAfter>[0] => ({
  revisions: {
    ...revisions,
    beside: async ({ participant, assessment }) =>
      (await revisions.ofParticipants([participant])).filter((other) => other.assessment !== assessment),
  },
  needs: { ...needs, inQuestion: (participant) => needs.ofParticipants([participant]) },
  needOrders,
});

const someAnswer = (provision: string) =>
  fc.option(
    fc
      .record({
        compliance: fc.constantFrom('YES' as const, 'IN_PART' as const, 'NO' as const),
        types: fc.subarray(['LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER']),
        label: fc.constantFrom('SECRETARIAT' as const, 'DONORS' as const, 'PUBLIC' as const),
      })
      .map(({ types, ...said }) =>
        aSubmittedAnswer(provision, { ...said, assistanceWanted: types.map((type) => aWish({ type })) }),
      ),
  );
const step = fc.record({
  cycle: fc.constantFrom('2025', '2026', '2027'),
  answers: fc
    .tuple(...anInstrument().provisions.map(someAnswer))
    .map((all) => all.filter((answer): answer is SubmittedAnswer => answer !== null)),
  /** The State's own hand withdraws one of its open needs afterwards. */
  byHand: fc.option(fc.nat(20)),
});

it('changes the same needs as if it had read all that the State ever submitted and asked for', async () => {
  const { store } = opened;
  const submitted = new Map<string, number>();
  let day = 0;
  await fc.assert(
    fc.asyncProperty(step, async ({ cycle, answers, byHand }) => {
      day += 1;
      const now = new Date(Date.UTC(2027, 2, 1 + day)).toISOString() as Instant;
      const number = (submitted.get(cycle) ?? 0) + 1;
      const revision = aRevision(answers, { cycle, number, submittedAt: now });
      const found = await needsAfter(store, catalogue, revision, now);
      const all = await needsAfter(everything(store), catalogue, revision, now);
      expect(says(found)).toEqual(says(all));

      const { id: assessment } = anAssessment({ id: revision.assessment });
      await store.atomically(async (writes) => {
        await writes.saveAssessment(
          anAssessment({
            id: assessment,
            cycle,
            status: 'SUBMITTED',
            submittedRevision: number,
            revision: number,
          }),
          number === 1 ? null : number - 1,
        );
        await writes.insertRevision(revision);
        await writes.saveNeeds(found.changed, found.existing);
        await writes.saveNeeds(withdrawnByHand(found.changed, byHand));
      });
      submitted.set(cycle, number);
      // What was sent as a difference is what was meant.
      const stored = new Map((await store.needs.ofParticipants([state])).map((need) => [need.id, need]));
      for (const need of found.changed) {
        // Since when it is open to donors is kept with it, and said with it from then on.
        const { openSince: _, ...said } = need;
        const { openSince: __, ...kept } = stored.get(need.id) ?? {};
        if (!withdrawnByHand(found.changed, byHand).some(({ id }) => id === need.id))
          expect(kept).toEqual({ ...said, toldRevisions: expect.anything() });
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  // Otherwise it would say nothing of those that are left out.
  const needs = await store.needs.ofParticipants([state]);
  expect((await store.needs.inQuestion(state, [])).length).toBeLessThan(needs.length);
});

const byId = (a: Need, b: Need) => (a.id < b.id ? -1 : 1);
/** In one order: theirs is that of the database. */
const says = ({ changed, opened, withdrawn }: Awaited<ReturnType<typeof needsAfter>>) => ({
  changed: [...changed].sort(byId),
  opened: [...opened].sort(byId),
  withdrawn: [...withdrawn].sort(),
});

function withdrawnByHand(changed: readonly Need[], at: number | null): readonly Need[] {
  const open = changed.filter((need) => need.state === 'OPEN');
  const one = at === null ? undefined : open[at % Math.max(open.length, 1)];
  return one ? [{ ...one, revision: one.revision + 1, state: 'WITHDRAWN', place: null }] : [];
}
