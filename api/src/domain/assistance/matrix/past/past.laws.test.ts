import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentId } from '../../../assessment/assessment.ts';
import type { NeedRow } from '../../../assessment/need.ts';
import type { Submission } from '../../../assessment/submission.ts';
import { instantOf } from '../../../base/calendar.ts';
import { type NeedId, needId, type ParticipantCode, type Reference } from '../../../base/ids.ts';
import type { Audience, Visibility } from '../../../base/visibility.ts';
import { lastOf, runAll } from '../change/settle.ts';
import { createProjection } from '../create-projection.ts';
import { createHistory, type History, putEntry, restoreHistory } from '../kept/history.ts';
import { keepRows } from '../kept/keep-rows.ts';
import type { Past, Projection } from '../projection.ts';
import type { OutboxEntry, Row } from '../rows.ts';
import { told } from '../told.test-kit.ts';
import { aNeed, anAudience, aRow, asked, catalogue, latest, now, states, types } from '../world.test-kit.ts';

const patient = { timeout: 120_000 };
const day = (n: number) => `2026-06-${String(n).padStart(2, '0')}T00:00:00.000Z`;
const someChanges = fc.array(fc.array(aRow, { maxLength: 5 }), { maxLength: 8 });
/** One entry a day. */
const entriesOf = (changes: readonly (readonly Row[])[], from = 1): OutboxEntry[] =>
  changes.map((rows, n) => ({ number: from + n, at: day(from + n), rows }));
const start = (rows: readonly Row[]) => createProjection(catalogue, { rows, number: 0, at: day(1), now });
function todayAfter(entries: readonly OutboxEntry[]): Projection {
  const today = start([]);
  for (const entry of entries) today.apply(entry);
  return today;
}
/** As a process that started since knows it: in another order, and only what each row says last. */
const started = (changes: readonly (readonly Row[])[]): Projection => start(latest(changes.flat()).reverse());
function historyOf(entries: readonly OutboxEntry[]): History {
  const history = createHistory(catalogue);
  for (const entry of entries) putEntry(history, entry);
  return history;
}
/** As the store writes them: a revision once. */
const revised = (row: Row, revision: number): Row =>
  row.kind === 'offer' || row.kind === 'activity' ? ({ ...row, row: { ...row.row, revision } } as Row) : row;
const pastOf = (today: Projection, history: History, at: string): Past => lastOf(today.past(history, at));

/** What each row says at the instant, with the labels that the last of each says today: written down once more, row by row. */
function relabelled(entries: readonly OutboxEntry[], at: string): Row[] {
  const today = latest(entries.flatMap(({ rows }) => rows));
  const submissions = today
    .flatMap((row) => (row.kind === 'submission' ? [row.row] : []))
    .sort((a, b) => (age(a) < age(b) ? -1 : 1));
  const then = latest(entries.filter((entry) => entry.at <= at).flatMap(({ rows }) => rows));
  return then.map((row): Row => {
    if (row.kind === 'need') {
      const label = today.find((one) => one.kind === 'need' && one.row.id === row.row.id)
        ?.row as typeof row.row;
      const waitsFor = row.row.waitsFor.map((entry) => {
        const answers = submissions
          .filter(({ participant }) => participant === row.row.participant)
          .flatMap((one) => one.answers.filter(({ provision }) => provision === entry.provision));
        return { ...entry, label: answers.at(-1)?.label ?? entry.label };
      });
      return { kind: 'need', row: { ...row.row, label: label.label, waitsFor } };
    }
    if (row.kind !== 'submission') return row;
    const now = submissions.find(({ id }) => id === row.row.id);
    const answers = row.row.answers.map((answer) => ({
      ...answer,
      label: now?.answers.find(({ provision }) => provision === answer.provision)?.label ?? answer.label,
    }));
    return { kind: 'submission', row: { ...row.row, answers } };
  });
}
const age = ({ cycle, submittedAt, instrument }: Submission) => `${cycle} ${submittedAt} ${instrument}`;

const instants = fc.integer({ min: Date.UTC(2025, 1), max: Date.UTC(2027, 6) }).map(instantOf);
/** Some needs are asked about elsewhere by and by: they stay the same needs. */
const moving = fc.array(
  fc.array(
    fc
      .tuple(aRow, fc.constantFrom(null, null, ...asked))
      .map(
        ([row, provision]): Row =>
          row.kind === 'need' && provision ? { kind: 'need', row: { ...row.row, provision } } : row,
      ),
    { maxLength: 8 },
  ),
  { maxLength: 8 },
);

const [sample] = fc.sample(aNeed, { numRuns: 1, seed: 1 }) as [NeedRow];

const bra = 'BRA' as ParticipantCode;
/** One State's need with that id, where it was asked about last. */
const asks = (id: string, provision = id, subjects: readonly string[] = []): Row => ({
  kind: 'need',
  row: {
    ...sample,
    id: needId(bra, id as Reference, 'ADVICE'),
    ...{ participant: bra, provision: provision as Reference, type: 'ADVICE', category: 'ADVISORY' },
    ...{ state: 'OPEN', label: 'PUBLIC', waitsFor: [], subjects },
  },
});
const [helping] = fc.sample(
  aRow.filter(({ kind }) => kind === 'activity'),
  { numRuns: 1, seed: 1 },
) as [Row & { kind: 'activity' }];
/** Help at work there for whatever need there is, or for one that is named. */
const helps = (provision: string, needs: readonly NeedId[] = []): Row => ({
  kind: 'activity',
  row: {
    ...{ ...helping.row, status: 'IMPLEMENTATION', participants: [bra], types: ['ADVICE'] },
    ...{ provisions: [provision as Reference], needs },
  },
});
const named = needId(bra, '23(1)' as Reference, 'ADVICE');

const everybody: Audience = { level: 'PUBLIC', participants: [], providers: [] };
/** A submission that answers one provision, under that label, or no longer does. */
const answered = (label: Visibility | null): Row => ({
  kind: 'submission',
  row: {
    id: assessmentId(bra, 'whole', '2025'),
    participant: bra,
    instrument: 'whole',
    cycle: '2025',
    submittedAt: '2025-02-01T00:00:00.000Z',
    firstSubmittedAt: '2025-02-01T00:00:00.000Z',
    answers: label
      ? [
          {
            provision: '23(2)' as Reference,
            compliance: 'NO',
            stated: false,
            noneRequired: false,
            label,
          },
        ]
      : [],
  },
});
/** A need that waits for what that submission answers. */
const waiting: Row = {
  kind: 'need',
  row: {
    ...sample,
    id: needId(bra, '5(1)' as Reference, 'ADVICE'),
    participant: bra,
    provision: '5(1)' as Reference,
    type: 'ADVICE',
    category: 'ADVISORY',
    state: 'OPEN',
    label: 'PUBLIC',
    waitsFor: [{ provision: '23(2)' as Reference, label: 'PUBLIC' }],
  },
};

/** A past that was made before `later` says the same after it as one that is made then; false where they cannot be compared. */
function standsAnew(
  changes: readonly (readonly Row[])[],
  later: readonly (readonly Row[])[],
  audience: Audience,
): boolean {
  const entries = entriesOf(changes);
  const at = day(10);
  const today = todayAfter(entries);
  const past = pastOf(today, historyOf(entries), at);
  for (const [n, rows] of later.entries()) {
    const before = { labels: today.labels(), told: told(past.projection, audience) };
    for (const entry of entriesOf([rows], entries.length + 1 + n)) today.apply(entry);
    const anew = pastOf(today, historyOf(entries), at);
    if (anew.projection.population() !== past.projection.population()) return false;
    // Where no label changed, what was made stays right as it is.
    if (today.labels() === before.labels) expect(told(anew.projection, audience)).toEqual(before.told);
    past.relabel();
    expect(told(past.projection, audience)).toEqual(told(anew.projection, audience));
  }
  return true;
}

describe('the past', patient, () => {
  it('is told as the rows were then, under the labels of today', () => {
    fc.assert(
      fc.property(someChanges, fc.nat(9), anAudience, (changes, days, audience) => {
        const entries = entriesOf(changes);
        const at = `2026-06-${String(days + 1).padStart(2, '0')}T12:00:00.000Z`;
        const today = todayAfter(entries);
        const past = today.history(entries, at);
        const rows = relabelled(entries, at);
        const again = createProjection(catalogue, { rows, number: 1, at, now: at });
        fc.pre(again.population() === today.population());
        expect(told(past, audience)).toEqual(told(again, audience));
        expect(past.number()).toBe(entries.filter((entry) => entry.at <= at).length);
      }),
      { numRuns: 120 },
    );
  });

  it('is the same from wherever its rows were kept, with whatever it shares with today', () => {
    fc.assert(
      fc.property(
        ...[moving, moving, fc.nat(8), anAudience, fc.boolean(), instants],
        (changes, later, kept, audience, shares, at) => {
          const all = [...changes, ...later].map((rows, n) => rows.map((row, m) => revised(row, n * 10 + m)));
          const today = started(all);
          const entries = entriesOf(all).slice(0, changes.length);
          const history = shares ? today.beginHistory() : createHistory(catalogue);
          const { rows, help } = lastOf(keepRows(historyOf(entries.slice(0, kept))));
          for (const part of [rows, ...help])
            runAll(restoreHistory(history, deserialize(serialize(part)) as typeof part));
          for (const entry of entries.slice(kept)) putEntry(history, entry);
          const past = pastOf(today, history, at);
          const whole = pastOf(today, historyOf(entries), at);
          expect(told(past.projection, audience)).toEqual(told(whole.projection, audience));
          expect([past.from, past.until, past.projection.number()]).toEqual([
            whole.from,
            whole.until,
            whole.projection.number(),
          ]);
        },
      ),
      {
        numRuns: 200,
        examples: [
          [[[asks('23(1)'), helps('23(1)')]], [[asks('23(1)', '5(1)')]], 1, everybody, true, now],
          [
            [[asks('23(1)', '23(1)', ['S1']), helps('23(1)', [named])]],
            [[asks('23(1)', '23(1)', ['S2'])]],
            ...([1, everybody, true, now] as const),
          ],
          [[[asks('5(1)')]], [[asks('5(1)', '5(2)')], [asks('23(1)', '5(1)')]], 1, everybody, true, now],
        ],
      },
    );
  });

  it('has today’s labels again when they changed, as if made afresh', () => {
    fc.assert(
      fc.property(someChanges, someChanges, anAudience, (changes, later, audience) => {
        fc.pre(standsAnew(changes, later, audience));
      }),
      {
        numRuns: 120,
        examples: [
          [[[answered('SECRETARIAT')], [waiting]], [[answered(null)]], everybody],
          [[[answered('SECRETARIAT')], [waiting]], [[answered('DONORS')], [answered(null)]], everybody],
          [[[answered('PUBLIC')]], [[answered('SECRETARIAT')], [answered(null)]], everybody],
        ],
      },
    );
  });

  it('is the same at each instant of its span', () => {
    fc.assert(
      fc.property(
        fc.array(aRow, { maxLength: 30, size: 'max' }),
        instants,
        instants,
        anAudience,
        (rows, one, other, audience) => {
          const entries = [{ number: 1, at: '2020-01-01T00:00:00.000Z', rows }];
          const today = todayAfter(entries);
          const past = pastOf(today, historyOf(entries), one);
          const { from, until } = past;
          fc.pre((from === null || from <= other) && (until === null || other < until));
          const again = pastOf(today, historyOf(entries), other);
          expect(told(again.projection, audience, false)).toEqual(told(past.projection, audience, false));
          expect([again.from, again.until]).toEqual([from, until]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is one for all instants between the same two entries, however many are asked for', () => {
    const need = (horizon: 'SHORT' | 'LONG', n: number): OutboxEntry => ({
      number: n,
      at: day(n),
      rows: [{ kind: 'need', row: { ...sample, horizon } }],
    });
    const entries = [need('SHORT', 1), need('LONG', 2), need('SHORT', 3)];
    const today = todayAfter(entries);
    const one = today.history(entries, day(2));
    expect(today.history(entries, '2026-06-02T00:00:00.001Z')).toBe(one);
    expect(today.history(entries, '2026-06-02T23:59:59.999Z')).toBe(one);
    expect(today.history(entries, day(3))).not.toBe(one);
  });

  it('is made in small steps', () => {
    const rows = states.flatMap((participant) =>
      Array.from({ length: 2_500 }, (_, n): Row => {
        const [provision, type] = [asked[n % 5] as (typeof asked)[0], types[n % 4] as string];
        const id = `${participant}/${provision}/${type}/${n}` as never;
        const need = {
          id,
          participant,
          provision,
          type,
          category: 'ADVISORY',
          state: 'OPEN',
          horizon: null,
        } as const;
        const rest = {
          place: null,
          label: 'PUBLIC',
          vague: false,
          withoutGap: false,
          budgetBand: null,
        } as const;
        const none = { waitsFor: [], alreadyAssistedBy: [], languages: [], targetDate: null };
        return { kind: 'need', row: { ...need, ...rest, ...none } };
      }),
    );
    const entries = [{ number: 1, at: day(1), rows }];
    const making = todayAfter(entries).past(historyOf(entries), now);
    let steps = 0;
    while (!making.next().done) steps++;
    expect(steps).toBeGreaterThan(rows.length / 1_100);
  });
});
