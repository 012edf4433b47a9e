import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../../assessment/need.ts';
import { languages } from '../../../base/language.ts';
import { inOrder } from '../../../base/order.ts';
import { sees } from '../../../base/visibility.ts';
import { concernOf } from '../../../convention/broad/broad.ts';
import type { Activity } from '../../activity.ts';
import { counts } from '../../activity-serves.ts';
import type { Match } from '../../match.ts';
import type { Offer } from '../../offer.ts';
import { activityOrder, matchOrder, titleOrder } from '../../orders.ts';
import { commonTime, likelySpanOf } from '../../overlap/help.ts';
import { createProjection } from '../create-projection.ts';
import { anAudience, aRow, catalogue, now, someRows } from '../world.test-kit.ts';

const patient = { timeout: 120_000 };

/** A projection that is asked, changes, and is asked again: what it keeps of the first time must not show. */
const asked = fc
  .tuple(
    someRows,
    fc.array(fc.array(aRow, { maxLength: 4 }), { maxLength: 4 }),
    anAudience,
    fc.constantFrom(...languages),
  )
  .map(([rows, turns, audience, language]) => {
    const projection = createProjection(catalogue, { rows, number: 1, at: now, now });
    const ask = () => ({
      offers: projection.offers(language).map(({ offer }) => offer),
      activities: projection.activities(audience),
      matches: projection.matches(audience),
      overlaps: projection.overlaps(audience),
    });
    ask();
    for (const [turn, changes] of turns.entries()) {
      projection.apply({ number: turn + 2, at: now, rows: changes });
      ask();
    }
    const last = new Map([...rows, ...turns.flat()].map((row) => [`${row.kind} ${row.row.id}`, row]));
    const of = <T>(kind: string) =>
      [...last.values()].flatMap((one) => (one.kind === kind ? [one.row as T] : []));
    const needs = new Map(of<NeedRow>('need').map((need) => [need.id, need]));
    const isSeen = (id: NeedRow['id']) => {
      const need = needs.get(id);
      return need !== undefined && sees(audience, need.label, need.participant);
    };
    return { told: ask(), of, isSeen, audience, language };
  });

describe('what is listed', patient, () => {
  it('is every offer, by title in the reader’s alphabet', () => {
    fc.assert(
      fc.property(asked, ({ told, of, language }) => {
        expect(told.offers).toEqual(inOrder(of<Offer>('offer'), titleOrder('', language)));
      }),
      { numRuns: 80 },
    );
  });

  it('is every activity of which all named needs are seen, and no other', () => {
    fc.assert(
      fc.property(asked, ({ told, of, isSeen }) => {
        const seen = of<Activity>('activity').filter(({ needs }) => needs.every(isSeen));
        expect(told.activities).toEqual(inOrder(seen, activityOrder('')));
      }),
      { numRuns: 120 },
    );
  });

  it('is every match of one’s own sides on a need one sees, all such for the secretariat', () => {
    fc.assert(
      fc.property(asked, ({ told, of, isSeen, audience }) => {
        const own = of<Match>('match').filter(
          ({ need, participant, provider }) =>
            isSeen(need) &&
            (audience.level === 'SECRETARIAT' ||
              audience.participants.includes(participant) ||
              audience.providers.includes(provider)),
        );
        const keyed = own.map((match) => ({ ...match, movedAt: match.steps.at(-1)?.at ?? '' }));
        expect(told.matches.map(({ id, stage }) => [id, stage])).toEqual(
          inOrder(keyed, matchOrder as never).map(({ id, stage }: Match) => [id, stage]),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('is every pair that overlaps or was judged, of which both are seen, for its parties alone', () => {
    fc.assert(
      fc.property(asked, ({ told, of, isSeen, audience }) => {
        const all = of<Activity>('activity');
        const needs = new Map(of<NeedRow>('need').map((need) => [need.id, need]));
        const expected = all.flatMap((a) =>
          all.flatMap((b) => {
            if (a.id >= b.id || ![...a.needs, ...b.needs].every(isSeen)) return [];
            const [one, other] = [filled(a, needs), filled(b, needs)];
            const verdict = a.judged?.find((judged) => judged.with === b.id)?.verdict;
            const judged = verdict || b.judged?.some((judged) => judged.with === a.id);
            const stands = overlap(one, other);
            if (!judged && !stands) return [];
            const isParty =
              audience.level === 'SECRETARIAT' ||
              one.participants.some(
                (state) => other.participants.includes(state) && audience.participants.includes(state),
              );
            return isParty ? [`${a.id}~${b.id} ${verdict ?? 'OPEN'} ${stands}`] : [];
          }),
        );
        const found = told.overlaps.map(({ id, state, stands }) => `${id} ${state} ${stands}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

/** What it leaves unsaid the needs that it names say for it. */
function filled(activity: Activity, needs: ReadonlyMap<string, NeedRow>): Activity {
  const named = activity.needs.flatMap((id) => needs.get(id) ?? []);
  const or = <T>(said: readonly T[], of: (need: NeedRow) => T) => (said.length > 0 ? said : named.map(of));
  return {
    ...activity,
    participants: or(activity.participants, (need) => need.participant),
    provisions: or(activity.provisions, (need) => need.provision),
    types: or(activity.types, (need) => need.type),
  };
}

function overlap(a: Activity, b: Activity): boolean {
  const meet = (some: readonly unknown[], others: readonly unknown[]) =>
    some.some((one) => others.includes(one));
  const articlesOf = ({ provisions }: Activity) =>
    // A whole chapter, and joining, are of no article: they are their own.
    provisions.map((provision) => concernOf(catalogue, provision)?.article || provision);
  const providersOf = ({ organizations }: Activity) =>
    organizations
      .map(({ provider }) => provider)
      .sort()
      .join();
  return (
    counts(a.status) &&
    counts(b.status) &&
    meet(a.participants, b.participants) &&
    meet(articlesOf(a), articlesOf(b)) &&
    meet(a.types, b.types) &&
    providersOf(a) !== providersOf(b) &&
    commonTime(likelySpanOf(a), likelySpanOf(b)) !== null
  );
}
