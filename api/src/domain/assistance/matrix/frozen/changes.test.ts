import { describe, expect, it } from 'vitest';
import {
  matchId,
  type NeedId,
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../../base/ids.ts';
import type { Audience } from '../../../base/visibility.ts';
import { articleKey } from '../../../convention/broad/broad-key.ts';
import type { MatchStage } from '../../match.ts';
import { createProjection } from '../create-projection.ts';
import type { OutboxEntry, Row } from '../rows.ts';
import { catalogue, now } from '../world.test-kit.ts';
import { changesBetween } from './changes.ts';
import { clearUp, createHappened } from './happened.ts';

const everyone: Audience = { level: 'PUBLIC', participants: [], providers: [] };
const state = 'XAA' as ParticipantCode;

/** What is told of these entries, after these rows. */
function told(
  rows: readonly Row[],
  entries: readonly OutboxEntry[],
  widened: readonly Row[] = [],
  byMore: 'ABSENT' | 'OPEN' = 'ABSENT',
) {
  const frozen = (all: readonly Row[]) =>
    createProjection(catalogue, { rows: all, number: 1, at: now, now }).freeze(everyone);
  const { happened, take } = createHappened(everyone, (need) =>
    rows.some(({ kind, row }) => kind === 'need' && row.id === need && row.label === 'PUBLIC')
      ? 'OPEN'
      : 'ABSENT',
  );
  for (const entry of entries) take(entry);
  clearUp(happened, () => byMore);
  const later = [...rows, ...entries.flatMap((entry) => entry.rows), ...widened];
  return changesBetween(catalogue, frozen(rows), frozen(later), happened);
}

const aNeed = (provision: string, label: 'PUBLIC' | 'SECRETARIAT' = 'PUBLIC'): Row => ({
  kind: 'need',
  row: {
    ...{ id: idOf(provision), participant: state, provision: provision as Reference, type: 'TRAINING' },
    ...{ category: 'CAPACITY_BUILDING', state: 'OPEN', horizon: null, place: null, label },
    ...{ vague: false, withoutGap: false, waitsFor: [], alreadyAssistedBy: [], languages: [] },
    ...{ budgetBand: null, targetDate: null },
  },
});
const idOf = (provision: string): NeedId => needId(state, provision as Reference, 'TRAINING');
const anOffer = (id: string, provider: string): Row => ({
  kind: 'offer',
  row: {
    ...{ id: id as OfferId, provider: provider as ProviderId, title: `Offer ${id}`, types: ['TRAINING'] },
    scope: { provisions: [], articles: ['5'], chapters: [], wholeConvention: false },
    eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
    ...{ revision: 1, opens: null, closes: null, capacityPerYear: null, confirmedAt: now, withdrawnAt: null },
    ...{ description: null, languages: ['en'], legalTraditions: [], mode: null, ceiling: null },
    ...{ conditions: null, contact: null, publishedAt: now, withdrawnReason: null },
  } as never,
});
const aMatch = (offer: string, provider: string, stage: MatchStage, agreedAt: string): Row => ({
  kind: 'match',
  row: {
    ...{ id: matchId(idOf('5(1)'), offer as OfferId), need: idOf('5(1)'), offer, provider, stage, agreedAt },
    ...{ revision: 1, participant: state, agreedBy: [], message: null, activity: null, steps: [] },
  } as never,
});
const entry = (number: number, ...rows: Row[]): OutboxEntry => ({
  ...{ number, at: `2026-06-0${number}T00:00:00.000Z`, rows },
});

describe('what happened to a need', () => {
  it('that was widened only afterwards is that it was shown, on no day of those', () => {
    expect(told([aNeed('5(1)', 'SECRETARIAT')], [], [aNeed('5(1)')])).toMatchObject([
      { kind: 'SHOWN', because: { kind: 'VISIBILITY' } },
    ]);
  });

  it('that was there and is seen since, with no label beside it, is that it was shown, and not that it was stated', () => {
    const hidden = aNeed('5(1)', 'SECRETARIAT');
    const shown = { kind: 'SHOWN', because: { kind: 'VISIBILITY', at: '2026-06-04T00:00:00.000Z' } };
    expect(told([hidden], [entry(4, aNeed('5(1)'))], [], 'OPEN')).toMatchObject([shown]);
    expect(told([], [entry(3, hidden), entry(4, aNeed('5(1)'))])).toMatchObject([shown]);
    expect(told([], [entry(4, aNeed('5(1)'))])).toMatchObject([
      { kind: 'STATED', because: { kind: 'BY_HAND', at: '2026-06-04T00:00:00.000Z' } },
    ]);
  });

  it.each(['5(1)', articleKey('5')])('%s: is the offer that reaches it, with its day', (provision) => {
    expect(told([aNeed(provision)], [entry(3, anOffer('o1', 'p1'))])).toMatchObject([
      {
        kind: 'OFFERED',
        because: { kind: 'OFFER', offer: 'o1', provider: 'p1', at: '2026-06-03T00:00:00.000Z' },
      },
    ]);
  });

  it('is the agreement with the provider that it names, on the day of that one', () => {
    const first = '2026-06-02T00:00:00.000Z';
    const second = '2026-06-04T00:00:00.000Z';
    expect(
      told(
        [aNeed('5(1)'), anOffer('o1', 'p1'), anOffer('o2', 'p2')],
        [
          entry(2, aMatch('o1', 'p1', 'AGREED', first)),
          entry(3, aMatch('o1', 'p1', 'DECLINED', first)),
          entry(4, aMatch('o2', 'p2', 'AGREED', second)),
        ],
      ),
    ).toMatchObject([{ kind: 'AGREED', because: { kind: 'AGREEMENT', provider: 'p2', at: second } }]);
  });
});
