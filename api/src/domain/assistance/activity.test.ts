import { describe, expect, it } from 'vitest';
import type { ActivityId, MatchId, NeedId, ParticipantCode, ProviderId, Reference } from '../base/ids.ts';
import { Invalid } from '../base/refusal.ts';
import { parseActivity } from './activity-input.ts';
import { activityOfMatch, followMatch } from './activity-of-match.ts';
import { counts, serves } from './activity-serves.ts';
import { aCatalogue, aNeed, anOffer } from './matching/pairs.test-kit.ts';

const now = '2026-11-21T09:40:00.000Z';
const later = '2027-02-01T08:00:00.000Z';
const match = { id: 'm' as MatchId, provider: 'p1' as ProviderId, participant: 'XAA' as ParticipantCode };
const made = () => activityOfMatch(match, aNeed(), anOffer(), now, 'a1' as ActivityId);

describe('the activity of an agreed match', () => {
  it('begins in the pipeline and names its need', () => {
    expect(made()).toMatchObject({
      status: 'PIPELINE',
      needs: [aNeed().id],
      match: 'm',
      revision: 1,
      starts: null,
      ends: null,
    });
  });

  it('follows its match: delivered from a day to a day', () => {
    const delivered = followMatch(made(), 'DELIVERING', now);
    expect(delivered).toMatchObject({ status: 'IMPLEMENTATION', starts: '2026-11-21', revision: 2 });
    expect(followMatch(delivered, 'DONE', later)).toMatchObject({
      status: 'CLOSED',
      starts: '2026-11-21',
      ends: '2027-02-01',
      revision: 3,
    });
    expect(followMatch(made(), 'DECLINED', later).status).toBe('CANCELLED');
  });

  it('never ends before it begins, whatever was planned', () => {
    const planned = { ...made(), ends: '2026-11-01' };
    expect(followMatch(planned, 'DELIVERING', now)).toMatchObject({ starts: '2026-11-21', ends: null });
    expect(followMatch({ ...made(), ends: '2026-12-01' }, 'DELIVERING', now).ends).toBe('2026-12-01');
    const ahead = { ...made(), status: 'IMPLEMENTATION' as const, starts: '2027-05-01', ends: '2027-06-01' };
    expect(followMatch(ahead, 'DONE', later)).toMatchObject({ starts: '2027-02-01', ends: '2027-02-01' });
  });

  it('stays as it is where the match says nothing new', () => {
    const activity = made();
    expect(followMatch(activity, 'AGREED', later)).toBe(activity);
  });
});

describe('which needs an activity serves', () => {
  const spread = {
    needs: [],
    participants: ['XAA', 'XAB'],
    provisions: ['23(1)'],
    types: ['LEGAL_ADVICE', 'OTHER'],
  } as unknown as Parameters<typeof serves>[0];

  it('is those it names, and no other', () => {
    const named = { ...spread, needs: ['XAB/5(1)/OTHER' as NeedId] };
    expect(serves(named, aNeed())).toBe(false);
    expect(serves(named, aNeed({ id: 'XAB/5(1)/OTHER' as NeedId }))).toBe(true);
  });

  it('is otherwise those of its States, provisions and types together', () => {
    expect(serves(spread, aNeed())).toBe(true);
    expect(serves(spread, aNeed({ provision: '23(2)' as Reference }))).toBe(false);
    expect(serves(spread, aNeed({ participant: 'XAC' as ParticipantCode }))).toBe(false);
    expect(serves(spread, aNeed({ type: 'ON_SITE_EXPERT' }))).toBe(false);
  });

  it('counts for nothing when suspended or cancelled', () => {
    expect(['PIPELINE', 'CLOSED', 'SUSPENDED', 'CANCELLED'].map((status) => counts(status as never))).toEqual(
      [true, true, false, false],
    );
  });
});

describe('an activity recorded by itself', () => {
  const provider = {
    id: 'p1' as ProviderId,
    name: 'Fund',
    kind: 'MULTILATERAL' as const,
    participant: null,
    fictional: true,
  };
  const catalogue = { ...aCatalogue(), providers: new Map([[provider.id, provider]]) };
  const least = {
    title: 'Training',
    status: 'PIPELINE',
    organizations: [{ provider: 'p1', role: 'FUNDING' }],
    participants: ['XAA'],
    provisions: ['5(1)'],
    types: ['CAPACITY_BUILDING'],
  };

  it('is taken as it says', () => {
    expect(parseActivity({ ...least, key: 'passed over' }, catalogue)).toEqual({
      ...least,
      starts: null,
      ends: null,
    });
  });

  it.each([
    [{ status: 'DONE' }, ['status']],
    [{ organizations: [{ provider: 'p9', role: 'FUNDING' }] }, ['organizations', '0', 'provider']],
    [{ participants: ['XAA', 'QQQ'] }, ['participants', '1']],
    [{ provisions: [] }, ['provisions']],
    [{ types: ['MAGIC'] }, ['types', '0']],
    [{ starts: '2026-05-02', ends: '2026-05-01' }, ['ends']],
  ])('is refused with its place: %j', (over, path) => {
    const parse = () => parseActivity({ ...least, ...over }, catalogue);
    expect(parse).toThrow(Invalid);
    expect(parse).toThrow(expect.objectContaining({ inputPath: path }));
  });
});
