import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../assessment/need.ts';
import type { Submission } from '../../assessment/submission.ts';
import {
  matchId,
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../base/ids.ts';
import { type Audience, everyone, type Visibility } from '../../base/visibility.ts';
import type { Activity } from '../activity.ts';
import type { Match } from '../match.ts';
import { publishedOffer } from '../offer-steps.ts';
import { written } from './change/versions.ts';
import { createProjection } from './create-projection.ts';
import type { MatrixQuery } from './figures.ts';
import type { Row } from './rows.ts';
import { catalogue } from './world.test-kit.ts';

const now = '2026-06-15T12:00:00.000Z';
const state = 'XAA' as ParticipantCode;
const [p1, p2] = ['p1', 'p2'] as ProviderId[];
const donors: Audience = { level: 'DONORS', participants: [], providers: [p2 as ProviderId] };
const ownPeople: Audience = { level: 'PUBLIC', participants: [state], providers: [] };
const query: MatrixQuery = { rows: 'ARTICLE', columns: 'TYPE', filter: {}, instrument: null };

const aNeed = (provision: string, label: Visibility, place: number | null = null): NeedRow => ({
  id: needId(state, provision as Reference, 'ADVICE'),
  participant: state,
  provision: provision as Reference,
  type: 'ADVICE',
  category: 'ADVISORY',
  state: 'OPEN',
  horizon: null,
  place,
  label,
  vague: false,
  withoutGap: false,
  waitsFor: [],
  alreadyAssistedBy: [],
  languages: [],
  budgetBand: null,
  targetDate: null,
});
const aSubmission = (cycle: string, label: Visibility): Submission => ({
  id: `XAA/whole/${cycle}` as Submission['id'],
  participant: state,
  instrument: 'whole',
  cycle,
  submittedAt: `${cycle}-02-01T00:00:00.000Z`,
  firstSubmittedAt: `${cycle}-02-01T00:00:00.000Z`,
  answers: [{ provision: '5(1)' as Reference, compliance: 'NO', stated: true, noneRequired: false, label }],
});
const anActivity = (id: string, named: readonly NeedRow['id'][]): Activity => ({
  id: id as Activity['id'],
  revision: 1,
  title: id,
  status: 'IMPLEMENTATION',
  starts: null,
  ends: null,
  organizations: [{ provider: p1 as ProviderId, role: 'FUNDING' }],
  participants: [state],
  provisions: ['5(1)' as Reference],
  types: ['ADVICE'],
  needs: named,
  match: null,
  changedAt: now,
});
const needs = (...rows: readonly NeedRow[]): Row[] => rows.map((row) => ({ kind: 'need', row }));
const submissions = (...rows: readonly Submission[]): Row[] =>
  rows.map((row) => ({ kind: 'submission', row }));
const projectionOf = (rows: readonly Row[]) =>
  createProjection(catalogue, { rows, number: 1, at: '2026-06-01T00:00:00.000Z', now });
const entry = (rows: readonly Row[], number = 2) => ({
  number,
  at: `2026-06-15T12:00:00.00${number}Z`,
  rows,
});

describe('what a hidden record betrays', () => {
  const [open, hidden, last] = [
    aNeed('5(1)', 'PUBLIC', 1),
    aNeed('5(2)', 'SECRETARIAT', 2),
    aNeed('6(1)', 'PUBLIC', 3),
  ];

  it('leaves no gap in the order of the needs around it', () => {
    const projection = projectionOf(needs(open, hidden, last));
    expect([open, hidden, last].map(({ id }) => projection.place(id, donors))).toEqual([1, null, 2]);
    expect([open, hidden, last].map(({ id }) => projection.place(id, ownPeople))).toEqual([1, 2, 3]);
    expect(projection.place(aNeed('23(1)', 'PUBLIC').id, donors)).toBeNull();
  });

  it('is no duplicate to whoever does not see it, and is counted once for whoever sees both', () => {
    const seen = anActivity('a1', [open.id]);
    const twin = {
      ...anActivity('a2', [hidden.id]),
      judged: [{ with: seen.id, verdict: 'DUPLICATE' as const }],
    };
    const both = { ...seen, judged: [{ with: twin.id, verdict: 'DUPLICATE' as const }] };
    const counted = (of: readonly Activity[], audience: Audience) =>
      projectionOf([...needs(open, hidden), ...of.map((row): Row => ({ kind: 'activity', row }))])
        .matrix({ ...query, filter: { population: 'FICTIONAL' } }, audience)
        .totals.find(({ row, column }) => row === null && column === null)?.activities;
    expect(counted([seen, anActivity('a2', [hidden.id])], ownPeople)).toBe(2);
    expect([counted([both, twin], donors), counted([both, twin], ownPeople)]).toEqual([1, 1]);
  });

  it('makes no new version when it alone is placed elsewhere', () => {
    const projection = projectionOf(needs(open, hidden, last));
    const versions = () => [everyone, donors, ownPeople].map((one) => projection.version(one).version);
    const before = versions();
    projection.apply(entry(needs({ ...hidden, place: 1 }, { ...open, place: 2 })));
    const between = versions();
    expect(between.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(between[2]).not.toBe(before[2]);
    expect([open, last].map(({ id }) => projection.place(id, donors))).toEqual([1, 2]);
    projection.apply(entry(needs({ ...last, place: 1 }, { ...hidden, place: 2 }, { ...open, place: 3 }), 3));
    expect([open, last].map(({ id }) => projection.place(id, donors))).toEqual([2, 1]);
    for (const [at, version] of versions().entries()) expect(version).not.toBe(between[at]);
  });

  it('adds no cycle that nobody else would know of', () => {
    const projection = projectionOf(
      submissions(aSubmission('2023', 'PUBLIC'), aSubmission('2026', 'SECRETARIAT')),
    );
    expect(projection.cycles(everyone)).toEqual(['2023']);
    expect(projection.cycles({ ...everyone, level: 'SECRETARIAT' })).toEqual(['2026', '2023']);
    expect(projection.cycles(ownPeople)).toEqual(['2026', '2023']);
  });

  it('takes no place, except for the provider that gave it', () => {
    const offer = publishedOffer(
      {
        title: 'Advice',
        description: null,
        types: ['ADVICE'],
        scope: { provisions: [], articles: ['5'], chapters: [], wholeConvention: false },
        eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
        languages: [],
        legalTraditions: [],
        mode: null,
        opens: null,
        closes: null,
        capacityPerYear: 5,
        ceiling: null,
        conditions: null,
        contact: null,
      },
      { id: 'offer' as OfferId, provider: p1 as ProviderId, now: '2026-06-01T00:00:00.000Z' },
    );
    const agreed = (need: NeedRow): Row => ({
      kind: 'match',
      row: {
        id: matchId(need.id, offer.id),
        revision: 4,
        need: need.id,
        offer: offer.id,
        participant: state,
        provider: offer.provider,
        stage: 'AGREED',
        agreedBy: ['STATE', 'PROVIDER'],
        agreedAt: now,
        message: null,
        activity: null,
        steps: [],
      } satisfies Match,
    });
    const projection = projectionOf([
      ...needs(open, hidden),
      { kind: 'offer', row: offer },
      agreed(open),
      agreed(hidden),
    ]);
    expect(projection.capacityTaken(offer.id, donors)).toBe(1);
    expect(projection.capacityTaken(offer.id, { ...donors, providers: [p1 as ProviderId] })).toBe(2);
    expect(projection.capacityTaken(offer.id, ownPeople)).toBe(2);
  });
});

describe('a version', () => {
  it('is another for each entry, and does not tell how many there were', () => {
    const salt = 0x5eed_cafe_beef;
    const versions = Array.from({ length: 1000 }, (_, number) => written(number, salt));
    expect(new Set(versions).size).toBe(1000);
    expect(versions.map((version) => Number.parseInt(version, 36))).not.toEqual(
      expect.arrayContaining([1, 2]),
    );
    expect(written(7, salt)).not.toBe(written(7, salt + 1));
  });
});

describe('the past', () => {
  it('is of the same population as today, also before anybody had answered', () => {
    const rows = submissions(aSubmission('2026', 'PUBLIC'));
    const projection = projectionOf(rows);
    const past = projection.history(
      [{ number: 1, at: '2026-02-01T00:00:00.000Z', rows }],
      '2025-01-01T00:00:00.000Z',
    );
    expect(past.population()).toBe('FICTIONAL');
    const [rate] = past.indicators({ instrument: 'whole', cycle: null, filter: {} }, everyone);
    expect(rate).toMatchObject({ code: 'RESPONSE_RATE', numerator: 0, denominator: 2 });
    expect(past.matrix(query, everyone).totals).toHaveLength(1);
  });
});

describe('a later checklist of which these eyes see nothing', () => {
  it('leaves the figures of the one before it as they were', () => {
    const answered = submissions(aSubmission('2023', 'PUBLIC'));
    const figures = (rows: readonly Row[]) =>
      projectionOf(rows).indicators({ instrument: 'whole', cycle: null, filter: {} }, donors);
    expect(figures(answered)[1]?.denominator).toBe(1);
    const other = {
      provision: '6(1)' as Reference,
      compliance: 'NO',
      stated: true,
      noneRequired: false,
    } as const;
    const hidden = { ...aSubmission('2026', 'STATE'), answers: [{ ...other, label: 'STATE' as const }] };
    expect(figures([...answered, ...submissions(hidden)])).toEqual(figures(answered));
  });
});

describe('a checklist submitted with nothing answered', () => {
  it('counts as a response for the secretariat and the State itself, and is known to nobody else', () => {
    const projection = projectionOf(submissions({ ...aSubmission('2026', 'PUBLIC'), answers: [] }));
    const responses = (audience: Audience) =>
      projection.indicators({ instrument: 'whole', cycle: null, filter: {} }, audience)[0]?.numerator;
    const secretariat: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
    expect([secretariat, ownPeople, donors].map(responses)).toEqual([1, 1, 0]);
  });

  it('moves the version of those who are told of it', () => {
    const projection = projectionOf(submissions(aSubmission('2023', 'PUBLIC')));
    const audiences: readonly Audience[] = [
      { level: 'SECRETARIAT', participants: [], providers: [] },
      ownPeople,
      donors,
    ];
    const before = audiences.map((one) => projection.version(one).version);
    projection.apply(entry(submissions({ ...aSubmission('2026', 'PUBLIC'), answers: [] })));
    expect(audiences.map((one, at) => projection.version(one).version !== before[at])).toEqual([
      true,
      true,
      false,
    ]);
  });
});
