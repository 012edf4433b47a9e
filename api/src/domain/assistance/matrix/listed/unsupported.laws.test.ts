import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need, NeedState } from '../../../assessment/need.ts';
import { openSince } from '../../../assessment/open-to-donors.ts';
import { dayOf, plusDays } from '../../../base/calendar.ts';
import type { MatchId, OfferId, ProviderId } from '../../../base/ids.ts';
import { type Audience, rankOf, type Visibility, visibilities } from '../../../base/visibility.ts';
import { firstTimeLimits } from '../../../convention/time-limits.ts';
import type { Match, MatchStage, MatchStep } from '../../match.ts';
import { aCatalogue, aNeed } from '../../matching/pairs.test-kit.ts';
import type { Unsupported } from '../../unsupported.ts';
import { createProjection } from '../create-projection.ts';
import type { Row } from '../rows.ts';

/* A need is unsupported at a time if and only if what domain.md §5 says holds on its history up to then. */

const start = '2026-01-01T09:00:00.000Z';
const limit = firstTimeLimits.days.UNSUPPORTED;
const catalogue = aCatalogue();
const donors: Audience = { level: 'DONORS', participants: [], providers: [] };
const own: Audience = { level: 'PUBLIC', participants: [aNeed().participant], providers: [] };
const everyone: Audience = { level: 'PUBLIC', participants: [], providers: [] };

type Event =
  | { readonly what: 'need'; readonly state: NeedState; readonly label: Visibility }
  | {
      readonly what: 'match';
      readonly number: number;
      readonly stage: MatchStage;
      readonly withNeed: boolean;
    };
type At = Event & { readonly after: number };

const event = fc.oneof(
  fc.record({
    what: fc.constant('need' as const),
    state: fc.constantFrom<NeedState>('OPEN', 'OPEN', 'OPEN', 'WITHDRAWN', 'MET'),
    label: fc.constantFrom(...visibilities, 'DONORS' as const, 'PUBLIC' as const),
  }),
  fc.record({
    what: fc.constant('match' as const),
    number: fc.nat(2),
    stage: fc.constantFrom<MatchStage>('PROPOSED', 'CONTACTED', 'DECLINED', 'DECLINED'),
    withNeed: fc.boolean(),
  }),
);
const history = fc.array(
  fc.tuple(event, fc.integer({ min: 1, max: limit + 20 })).map(([one, after]): At => ({ ...one, after })),
  { minLength: 1, maxLength: 12 },
);

/** The definition, read off the whole history: slow and plain. */
function byDefinition(events: readonly (At & { readonly at: string })[], now: string): Unsupported | null {
  const needs = events.flatMap((one) => (one.what === 'need' ? [one] : []));
  const isOpen = ({ state, label }: { state: NeedState; label: Visibility }) =>
    state === 'OPEN' && rankOf(label) >= rankOf('DONORS');
  const last = needs.at(-1);
  if (!last || !isOpen(last)) return null;
  const closed = needs.findLastIndex((one) => !isOpen(one));
  const opened = dayOf((needs[closed + 1] as { at: string }).at);
  const matches = [0, 1, 2].flatMap((number) => {
    const of = events.filter((one) => one.what === 'match' && one.number === number).at(-1);
    return of?.what === 'match' ? [of] : [];
  });
  if (matches.some(({ stage }) => stage !== 'DECLINED')) return null;
  const ended = matches
    .filter(({ withNeed, at }) => !withNeed && dayOf(at) >= opened)
    .map(({ at }) => dayOf(at));
  if (ended.length > 0)
    return { reason: 'EVERY_PROPOSAL_ENDED', since: ended.sort().at(-1) as string, openSince: opened };
  const since = dayOf(plusDays(`${opened}T00:00:00.000Z`, limit + 1));
  return since <= dayOf(now) ? { reason: 'NOBODY_PROPOSED', since, openSince: opened } : null;
}

function rowOf(one: At, at: string): Row {
  const { id, participant } = aNeed();
  if (one.what === 'need') return { kind: 'need', row: aNeed({ state: one.state, label: one.label }) };
  const step: MatchStep = {
    ...{ stage: one.stage, side: 'STATE', at, by: null, reason: null },
    ...(one.stage === 'DECLINED' && one.withNeed && { ended: { stage: 'PROPOSED', activity: null } }),
  };
  const offer = `o${one.number}` as OfferId;
  const row: Match = {
    ...{ id: `${id}~${offer}` as MatchId, revision: 1, need: id, offer, participant, stage: one.stage },
    ...{ provider: 'p1' as ProviderId, agreedBy: [], agreedAt: null, message: null, activity: null },
    steps: [step],
  };
  return { kind: 'match', row };
}

describe('what nobody takes up', () => {
  it('is told exactly where the definition holds on the history, live and after a start', () => {
    fc.assert(
      fc.property(history, fc.nat(2 * limit), (steps, rest) => {
        let at = start;
        const live = createProjection(catalogue, { rows: [], number: 0, at, now: at });
        const events: (At & { readonly at: string })[] = [];
        const kept = new Map<string, Row>();
        let need: Pick<Need, 'state' | 'label' | 'changedAt' | 'openSince'> | null = null;
        for (const [number, one] of steps.entries()) {
          at = plusDays(at, one.after);
          const row = rowOf(one, at);
          events.push({ ...one, at });
          live.apply({ number: number + 1, at, rows: [row] });
          if (row.kind !== 'need') kept.set(row.row.id, row);
          else {
            const after = { ...row.row, changedAt: at };
            need = { ...after, ...openSince(need, after) };
            kept.set(row.row.id, { kind: 'need', row: { ...row.row, ...openSince(need, after) } });
          }
          const now = plusDays(at, Math.min(rest, one.after - 1));
          live.tick(now);
          const started = createProjection(catalogue, { rows: kept.values(), number: number + 1, at, now });
          const expected = byDefinition(events, now);
          const { id } = aNeed();
          for (const projection of [live, started]) {
            expect(projection.unsupportedOf(id, donors)).toEqual(expected);
            expect(projection.unsupportedOf(id, own)).toEqual(expected);
            expect(projection.unsupportedOf(id, everyone)).toBeNull();
          }
          // The clock of the next change never goes back.
          at = now;
        }
      }),
      { numRuns: 200 },
    );
  });
});
