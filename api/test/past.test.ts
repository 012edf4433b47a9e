import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedRow } from '../src/domain/assessment/need.ts';
import type { OutboxEntry, Row } from '../src/domain/assistance/matrix/rows.ts';
import { type Instant, instantOf, millisecondsOf } from '../src/domain/base/calendar.ts';
import { needId, type ParticipantCode, type Reference } from '../src/domain/base/ids.ts';
import { type Audience, everyone } from '../src/domain/base/visibility.ts';
import { Busy } from '../src/store/base/busy.ts';
import { openScope } from '../src/store/base/scope.ts';
import { readCatalogue, versionOf } from '../src/store/convention/reference.ts';
import { checkpointAt, readCheckpoint } from '../src/store/live/checkpoints.ts';
import { writeCheckpoints } from '../src/store/live/keep-checkpoints.ts';
import { entriesWhere } from '../src/store/live/outbox.ts';
import { openTestStore } from './open-test-store.ts';

const secretariat: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
const states = ['XAA', 'XAB'] as ParticipantCode[];
/** The clock of the writers: a day for each entry. */
const start = Date.UTC(2026, 0, 1);
const day = (n: number): Instant => instantOf(start + n * 86_400_000);

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened?.close());

const publish = (rows: readonly Row[], at?: Instant) =>
  opened.store.atomically(async (writes) => writes.publish(rows), at);
const needs = (count: number, over: Partial<NeedRow> = {}, from = 0): Row[] =>
  Array.from({ length: count }, (_, n) => ({ kind: 'need', row: aNeed(from + n, over) }));
const scopeOf = () => openScope(opened.client.db(opened.database));
async function checkpointing(signal = new AbortController().signal) {
  const scope = scopeOf();
  const [catalogue, world] = [await readCatalogue(scope), await versionOf(scope, 'world')];
  return writeCheckpoints({ scope, catalogue: () => catalogue, world: () => world, log: opened.log }, signal);
}
const stored = () =>
  opened.client
    .db(opened.database)
    .collection<{ number: number; part: number }>('checkpoints')
    .find()
    .project<{ number: number; part: number; world: string }>({ number: 1, part: 1, world: 1 })
    .sort({ number: 1 })
    .toArray();
async function replayed(at: Instant) {
  const entries: OutboxEntry[] = [];
  for await (const entry of entriesWhere(scopeOf(), {})) entries.push(entry);
  return opened.store.live.projection.history(entries, at);
}

describe('the past', { timeout: 60_000 }, () => {
  it('is told by itself where nothing was kept yet', async () => {
    await publish(needs(10), day(1));
    await publish(needs(10, { state: 'MET' }), day(2));
    const before = await opened.store.live.past(day(0));
    expect(before.needs({}, secretariat)).toEqual([]);
    const between = await opened.store.live.past(day(1));
    expect(between.needs({ coverage: ['MET'] }, secretariat)).toEqual([]);
    expect(between.needs({}, secretariat)).toHaveLength(10);
  });

  it('is one for all instants between the same two entries', async () => {
    const one = await opened.store.live.past(day(1));
    const other = await opened.store.live.past(instantOf(millisecondsOf(day(2)) - 1));
    expect(other).toBe(one);
    expect(await opened.store.live.past(day(2))).not.toBe(one);
  });

  it('stays as it is when a write changes no label, and is told under the new ones when it does', async () => {
    const one = await opened.store.live.past(day(1));
    const [first] = needs(1);
    await publish([{ kind: 'need', row: { ...(first?.row as NeedRow), horizon: 'LONG' } }], day(3));
    expect(await opened.store.live.past(day(1))).toBe(one);
    expect(one.needs({}, everyone)).toHaveLength(10);
    await publish(needs(4, { label: 'SECRETARIAT' }), day(4));
    const narrowed = await opened.store.live.past(day(1));
    expect(narrowed.needs({}, everyone)).toHaveLength(6);
    expect(narrowed.needs({}, secretariat)).toHaveLength(10);
    expect((await replayed(day(1))).needs({}, everyone)).toEqual(narrowed.needs({}, everyone));
  });

  it('is read from a checkpoint, which says what a replay says', async () => {
    for (let n = 0; n < 6; n++)
      await publish(needs(2_600, { horizon: n % 2 ? 'LONG' : 'SHORT' }, n * 700), day(10 + n));
    // The store writes them by itself meanwhile: whichever of the two is first.
    while ((await stored()).length < 3) await checkpointing();
    const written = await stored();
    for (const at of [day(9), ...written.map(({ number }) => day(10 + number - 5)), day(15)]) {
      const query = {
        rows: 'PARTICIPANT',
        columns: 'HORIZON',
        filter: { population: 'REAL' },
        instrument: null,
      } as const;
      const past = await opened.store.live.past(at);
      const whole = await replayed(at);
      for (const audience of [secretariat, everyone]) {
        expect(past.matrix(query, audience)).toEqual(whole.matrix(query, audience));
        expect(past.needs({ population: 'REAL' }, audience)).toEqual(
          whole.needs({ population: 'REAL' }, audience),
        );
      }
    }
    // Without the entries before it, it still knows: it was read from there.
    const [first] = written;
    const outbox = opened.client.db(opened.database).collection<{ _id: number }>('outbox');
    const gone = await outbox.find({ _id: { $lt: first?.number ?? 0 } }).toArray();
    await outbox.deleteMany({ _id: { $lt: first?.number ?? 0 } });
    const read = await opened.store.live.past(
      instantOf(millisecondsOf(day(10 + (first?.number ?? 0) - 5)) + 1),
    );
    expect(read.needs({ population: 'REAL' }, secretariat).length).toBeGreaterThan(2_600);
    await outbox.insertMany(gone);
  });

  it('has its checkpoints written once, however many processes do it', async () => {
    await opened.client.db(opened.database).collection('checkpoints').deleteMany({});
    await Promise.all([checkpointing(), checkpointing(), checkpointing()]);
    const numbers = (await stored()).map(({ number }) => number);
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect((await checkpointing()).weight).toBeLessThan(5_000);
    expect((await stored()).map(({ number }) => number)).toEqual(numbers);
  });

  it('passes over a checkpoint of another format or of another world', async () => {
    const scope = scopeOf();
    const world = await versionOf(scope, 'world');
    const collection = opened.client.db(opened.database).collection('checkpoints');
    expect(await checkpointAt(scope, `${world}-other`, 1_000)).toBeNull();
    const last = (await checkpointAt(scope, world, 1_000))?.number ?? 0;
    expect(await readCheckpoint(scope, world, last)).toMatchObject({ rows: { number: last } });
    await collection.updateMany({}, { $set: { format: '0/0' } });
    expect(await checkpointAt(scope, world, 1_000)).toBeNull();
    await checkpointing();
    expect((await checkpointAt(scope, world, 1_000))?.number).toBe(last);
  });

  it('makes one at a time, lets a few wait, and says to the others when to come again', async () => {
    const days = Array.from({ length: 20 }, (_, n) => day(20 + n));
    for (const [n, at] of days.entries()) await publish(needs(1, { horizon: n % 2 ? 'LONG' : 'MEDIUM' }), at);
    const { past } = opened.store.live;
    const answers = await Promise.allSettled(days.map((at) => past(at)));
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Busy] : []));
    expect(refused).toHaveLength(15);
    for (const error of refused) {
      expect(error).toBeInstanceOf(Busy);
      expect(error.message).toMatch(
        /^Too many people ask for the past at once; try again in \d+ seconds?\.$/,
      );
      expect(error.retryAfterSeconds).toBeGreaterThan(0);
    }
    // They are told the truth: later there is room.
    await expect(past(day(39))).resolves.toBeDefined();
    // However many ask for the same, they wait for one.
    const same = await Promise.all(
      Array.from({ length: 40 }, (_, n) => past(instantOf(millisecondsOf(day(30)) + n))),
    );
    expect(new Set(same).size).toBe(1);
  });

  it('goes with its world', async () => {
    await opened.reset();
    expect(await stored()).toEqual([]);
    const past = await opened.store.live.past(day(40));
    expect(past.needs({}, secretariat)).toEqual([]);
  });
});

function aNeed(n: number, over: Partial<NeedRow>): NeedRow {
  const participant = states[n % 2] as ParticipantCode;
  const provision = `${5 + (n % 50)}(${Math.floor(n / 50) + 1})` as Reference;
  return {
    id: needId(participant, provision, 'LEGAL_ADVICE'),
    participant,
    provision,
    type: 'LEGAL_ADVICE',
    category: 'ADVISORY',
    state: 'OPEN',
    horizon: null,
    place: null,
    label: 'PUBLIC',
    vague: false,
    withoutGap: false,
    waitsFor: [],
    alreadyAssistedBy: [],
    languages: ['en'],
    budgetBand: null,
    targetDate: null,
    ...over,
  };
}
