import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../src/domain/assistance/matrix/rows.ts';
import { type AssessmentId, type NeedId, needId, type ParticipantCode } from '../src/domain/base/ids.ts';
import { languages } from '../src/domain/base/language.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { changesIn, changesOf, compareMatrix } from '../src/services/assistance/edition/compare.ts';
import {
  anyMatrix,
  anyMatrixCell,
  refuseEdition,
} from '../src/services/assistance/edition/matrix-of-edition.ts';
import { editionPreview } from '../src/services/assistance/edition/preview.ts';
import { publishDue, publishEdition } from '../src/services/assistance/edition/publish.ts';
import { notCaughtUp } from '../src/services/assistance/edition/publish-ahead.ts';
import {
  contentOf,
  contentText,
  edition,
  editionPlan,
  editions,
} from '../src/services/assistance/edition/read.ts';
import { setEditionPlan } from '../src/services/assistance/edition/set-plan.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { cellNeeds } from '../src/services/assistance/matrix/matrix-cell.ts';
import type { Context } from '../src/services/base/context.ts';
import { saySentence } from '../src/texts/say-refusal.ts';
import { ref } from './assessment-makers.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';

const table = { rows: 'ARTICLE', columns: 'TYPE', filter: { population: 'FICTIONAL' } } as const;
const page = { first: 50, after: null, language: 'en' as const };
const operation = () => ({ operationId: randomUUID() });

describe('an edition', () => {
  let world: AssistanceWorld;
  let needs: readonly NeedId[];
  const publish = (number: number, context: Context = world.analyst) =>
    publishEdition(context, { ...operation(), number });
  const figures = async (context: Context, input: object = {}) => {
    const { rows, columns, cells, totals } = await anyMatrix(context, { ...table, ...input });
    return { rows, columns, cells, totals };
  };
  const total = async (context: Context, input: object = {}) =>
    (await figures(context, input)).totals.at(-1)?.needs ?? 0;
  const show = (
    provision: string,
    visibility: 'SECRETARIAT' | 'DONORS' | 'PUBLIC',
    expectedRevision: number,
  ) =>
    answerProvision(world.focalPoint, {
      ...operation(),
      ...{ assessment: 'XAA/uncac-full/2026' as AssessmentId, provision, expectedRevision, visibility },
    });

  beforeAll(async () => {
    world = await openAssistanceWorld();
    needs = await reportGaps(world, 'XAA', [
      { provision: '15(a)', visibility: 'PUBLIC' },
      { provision: '15(b)', visibility: 'PUBLIC' },
      { provision: '16(1)', visibility: 'DONORS' },
      { provision: '23(1)', visibility: 'SECRETARIAT' },
    ]);
  });
  afterAll(() => world.close());

  it('shows beforehand what would be published, for each audience, and writes nothing', async () => {
    const { edition: head, changes } = await editionPreview(world.analyst);
    expect([head.number, changes.PUBLIC]).toEqual([1, null]);
    expect(
      [head.contents.PUBLIC, head.contents.DONORS, head.contents.SECRETARIAT].map((one) => one.needs),
    ).toEqual([2, 3, 4]);
    expect(await edition(world.everyone, 1)).toBeNull();
    await expect(editionPreview(world.donor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is published by the secretariat alone, once, under the number that was previewed', async () => {
    await expect(publish(1, world.donor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(publish(2)).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['number'] });
    const both = await Promise.allSettled([publish(1), publish(1, world.administrator)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    expect((await editions(world.everyone, page)).nodes.map(({ number }) => number)).toEqual([1]);
  });

  it('has for each audience the matrix of that audience at its instant, in canonical JSON under its checksum', async () => {
    const one = await edition(world.everyone, 1);
    if (!one) throw new Error('It was published.');
    for (const [context, level] of [
      [world.everyone, 'PUBLIC'],
      [world.donor, 'DONORS'],
      [world.analyst, 'SECRETARIAT'],
    ] as const) {
      const text = await contentText(context, one, level);
      expect(createHash('sha256').update(text).digest('hex')).toBe(one.contents[level].sha256);
      expect(canonicalize(JSON.parse(text))).toBe(text);
      const then = await matrix(context, { ...table, asOf: one.asOf });
      expect(await figures(context, { edition: 1 })).toEqual({
        ...{ rows: then.rows, columns: then.columns, cells: then.cells, totals: then.totals },
      });
    }
  });

  it('looks absent to whom its content is not for, and says what to do where there is none', async () => {
    const hidden = { edition: 1, editionAudience: 'SECRETARIAT' as const };
    await expect(anyMatrix(world.donor, { ...table, ...hidden })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      anyMatrix(world.everyone, { ...table, edition: 1, editionAudience: 'DONORS' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      inputPath: ['input', 'edition'],
    });
    await expect(anyMatrix(world.analyst, { ...table, edition: 99 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      anyMatrix(world.analyst, { ...table, edition: 1, asOf: world.analyst.now }),
    ).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(await total(world.donor, { edition: 1, editionAudience: 'PUBLIC' })).toBe(2);
  });

  it('stays what it was when its records are narrowed, and opens them under the label of today', async () => {
    await show('15(a)', 'SECRETARIAT', 1);
    expect(await total(world.everyone)).toBe(1);
    expect(await total(world.everyone, { edition: 1 })).toBe(2);
    const { records } = await anyMatrixCell(world.everyone, { ...table, edition: 1 }, '15', null);
    expect(records.cell.needs).toBe(2);
    const shown = await cellNeeds(world.everyone, records, page);
    expect(shown.nodes.map(({ id }) => id)).toEqual([needs[1]]);
  });

  it('says what changed since the last one and why, to each audience what it saw', async () => {
    const offer = await anOffer(world.donor, world.fund, { title: 'Drafting of criminal law' });
    await agreeOn(world, needs[1] as NeedId, offer);
    await reportGaps(world, 'XAB', [{ provision: '16(1)', visibility: 'PUBLIC' }]);
    await publish(2);
    const two = await edition(world.everyone, 2);
    if (!two) throw new Error('It was published.');
    const told = async (level: 'PUBLIC' | 'DONORS' | 'SECRETARIAT') =>
      ((await contentOf(world.analyst, two, level)).changes ?? []).map(({ kind, provision, because }) => [
        ...[kind, provision, because.kind],
      ]);
    expect(await told('PUBLIC')).toEqual([
      ['NO_LONGER_SHOWN', '15(a)', 'VISIBILITY'],
      ['AGREED', '15(b)', 'AGREEMENT'],
      ['STATED', '16(1)', 'SUBMISSION'],
    ]);
    expect(await told('SECRETARIAT')).toEqual(
      expect.arrayContaining([
        ['OFFERED', '23(1)', 'OFFER'],
        ['STATED', '16(1)', 'SUBMISSION'],
      ]),
    );
    expect(two.contents.PUBLIC.changes).toMatchObject({
      STATED: 1,
      NO_LONGER_SHOWN: 1,
      AGREED: 1,
      OFFERED: 0,
    });
  });

  it('is compared with another, or with now: each cell that changed, and why, the same from either end', async () => {
    const asked = { rows: 'ARTICLE', columns: 'TYPE', filter: { population: 'FICTIONAL' } } as const;
    const there = await compareMatrix(world.everyone, { ...asked, from: { edition: 1 }, to: { edition: 2 } });
    const back = await compareMatrix(world.everyone, { ...asked, from: { edition: 2 }, to: {} });
    expect(back.marks).toEqual([]);
    expect(there.marks).toContainEqual({
      ...{ row: '15', column: 'LEGAL_ADVICE', added: 0, gone: 1, further: 1, fallen: 0 },
    });
    const because = await changesIn(world.everyone, there, '15', 'LEGAL_ADVICE');
    expect(because.map(({ kind }) => kind)).toEqual(['NO_LONGER_SHOWN', 'AGREED']);
    const turned = await compareMatrix(world.everyone, {
      ...asked,
      from: { edition: 2 },
      to: { edition: 1 },
    });
    expect((await changesOf(world.everyone, turned)).map(({ kind, before }) => [kind, before])).toEqual(
      (await changesOf(world.everyone, there)).map(({ kind, after }) => [kind, after]),
    );
    const dates = { from: { asOf: '2026-11-20T00:00:00.000Z' }, to: { asOf: '2026-11-21T00:00:00.000Z' } };
    await expect(compareMatrix(world.everyone, { ...asked, ...dates })).rejects.toMatchObject({
      ...{ code: 'INVALID', message: 'Compare a date with an edition or with now.' },
    });
    await expect(
      compareMatrix(world.everyone, { ...asked, from: { edition: 1 }, to: {}, audience: 'DONORS' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens unchanged after a thousand later changes, and nothing writes to it again', async () => {
    const before = await Promise.all([
      figures(world.everyone, { edition: 1 }),
      figures(world.donor, { edition: 2 }),
    ]);
    const stored = async () =>
      Promise.all(
        ['editions', 'editionContents'].map(async (name) =>
          JSON.stringify(
            await world.client.db(world.database).collection(name).find().sort({ _id: 1 }).toArray(),
          ),
        ),
      );
    const bytes = await stored();
    for (let round = 0; round < 25; round++) {
      const row = (provision: string, type: number): Row => ({
        kind: 'need',
        row: aNeed(provision, `TYPE_${type}`, round % 2 === 0 ? 'PUBLIC' : 'SECRETARIAT'),
      });
      const rows = ['15(a)', '15(b)', '16(1)', '23(1)'].flatMap((provision) =>
        Array.from({ length: 10 }, (_, type) => row(provision, type)),
      );
      await world.store.atomically(async (writes) => writes.publish(rows));
    }
    expect(await total(world.analyst)).toBeGreaterThan(40);
    expect(
      await Promise.all([figures(world.everyone, { edition: 1 }), figures(world.donor, { edition: 2 })]),
    ).toEqual(before);
    expect(await stored()).toEqual(bytes);
  });

  it('is not compared in a table larger than anybody reads, though each side alone is small enough', async () => {
    const needsOf = (name: string, label: 'PUBLIC' | 'SECRETARIAT') =>
      ['15(a)', '15(b)', '16(1)', '23(1)'].flatMap((provision) =>
        Array.from(
          { length: 700 },
          (_, type): Row => ({
            kind: 'need',
            row: aNeed(provision, `${name}_${type}`, label),
          }),
        ),
      );
    const write = (rows: readonly Row[]) =>
      world.store.atomically(async (writes) => writes.publish([...rows]));
    await write(needsOf('A', 'PUBLIC'));
    await publish(3);
    await write([...needsOf('A', 'SECRETARIAT'), ...needsOf('B', 'PUBLIC')]);
    const asked = { ...table, rows: 'PROVISION' } as const;
    for (const edition of [3, null])
      expect((await anyMatrix(world.everyone, { ...asked, edition })).cells.length).toBeLessThan(5_000);
    await expect(
      compareMatrix(world.everyone, { ...asked, from: { edition: 3 }, to: {} }),
    ).rejects.toMatchObject({ code: 'INVALID', message: expect.stringContaining('more than 5000') });
  });

  it.each([0, 1, 9])(
    'has nothing that a State narrowed while it was prepared, %i times over',
    async (times) => {
      const { store } = world.analyst;
      const write = (n: number, label: 'PUBLIC' | 'SECRETARIAT') =>
        store.atomically(async (writes) =>
          writes.publish([{ kind: 'need', row: aNeed('15(a)', `NARROWED_${n}`, label) }]),
        );
      for (let n = 0; n < 9; n++) await write(n, 'PUBLIC');
      const before = await total(world.everyone);
      let left = times;
      let transactions = 0;
      const readInside: number[] = [];
      const between: Context['store'] = Object.create(store, {
        atomically: {
          value: async (work: Parameters<typeof store.atomically>[0]) => {
            if (left > 0) await write(--left, 'SECRETARIAT');
            transactions++;
            return store.atomically(async (writes) => {
              const happened = (after: number, upTo: number) => {
                readInside.push(upTo - after);
                return writes.editions.happened(after, upTo);
              };
              return work(
                Object.create(writes, {
                  editions: { value: Object.assign({}, writes.editions, { happened }) },
                }),
              );
            });
          },
        },
      });
      const last = (await editions(world.everyone, page)).nodes[0]?.number ?? 0;
      const { number } = await publish(last + 1, { ...world.analyst, store: between });
      const narrowed = Math.min(times, transactions);
      expect(await total(world.everyone, { edition: number })).toBe(before - narrowed);
      expect(await total(world.everyone)).toBe(before - narrowed);
      expect(transactions).toBe([1, 2, 3][[0, 1, 9].indexOf(times)]);
      // Everybody is held up for what came in between, and never for the history since the last one.
      expect(readInside).toEqual(times < 9 ? [] : [1]);
    },
  );

  it('is put together once for all who ask at the same time, and its reasons are read once for all who ask why', async () => {
    const { store } = world.analyst;
    const asked = { contents: 0, histories: 0 };
    const counted: Context['store'] = Object.create(store, {
      // Another catalogue that says the same: nothing is open in it yet.
      catalogue: {
        value: (
          (fresh) => () =>
            fresh
        )({ ...store.catalogue() }),
      },
      editions: {
        value: {
          ...store.editions,
          content: (...[one, level]: Parameters<typeof store.editions.content>) => {
            asked.contents++;
            return store.editions.content(one, level);
          },
          happened: (after: number, upTo: number) => {
            asked.histories++;
            return store.editions.happened(after, upTo);
          },
        },
      },
    });
    const readers = Array.from({ length: 20 }, () => ({ ...world.everyone, store: counted }));
    const sides = { from: { edition: 1 }, to: { edition: 2 } };
    const both = await Promise.all(readers.map((one) => compareMatrix(one, { ...table, ...sides })));
    expect(asked).toEqual({ contents: 2, histories: 0 });
    const why = await Promise.all(readers.map((one, at) => changesOf(one, both[at] as (typeof both)[0])));
    expect(new Set(why.map((changes) => JSON.stringify(changes))).size).toBe(1);
    expect(why[0]).toHaveLength(3);
    expect(asked).toMatchObject({ contents: 2, histories: 1 });
  });

  it('is never told as it changes, nor is its audience', () => {
    const refused = (input: Parameters<typeof refuseEdition>[0]) => () => refuseEdition(input);
    expect(refused({ edition: 1 })).toThrow('An edition does not change.');
    expect(refused({ editionAudience: 'PUBLIC' })).toThrow('Name the edition.');
    expect(refused({})).not.toThrow();
  });
});

describe('the plan of editions', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  });
  afterAll(() => world.close());
  const at = (now: string): Context => ({ ...world.everyone, now });
  const done = async () => undefined;
  const before = '2026-11-21T00:00:00.000Z';
  const numbers = async () => (await editions(world.everyone, page)).nodes.map(({ number }) => number);

  it('is quarterly until the secretariat sets another, and takes no day that has come', async () => {
    expect(await editionPlan(world.everyone)).toMatchObject({
      revision: 0,
      every: 'QUARTER',
      next: '2027-01-01',
    });
    const set = (next: string | null, context: Context = world.analyst) =>
      setEditionPlan(context, { ...operation(), expectedRevision: 0, every: 'MONTH', next });
    await expect(set('2026-11-21')).rejects.toMatchObject({ code: 'INVALID', inputPath: ['next'] });
    await expect(set(null, world.donor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await set('2026-12-31')).toMatchObject({ revision: 1, every: 'MONTH', next: '2026-12-31' });
    await expect(set('2026-12-31')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('publishes nothing before the day, and what was missed once, however many ask', async () => {
    expect(await publishDue(at('2026-12-30T23:59:59.999Z'), done, before)).toBeNull();
    const late = at('2027-05-10T08:00:00.000Z');
    const asked = await Promise.all([
      publishDue(late, done, before),
      publishDue(late, done, before),
      publishDue(late, done, before),
    ]);
    expect(asked.flatMap((one) => one?.number ?? [])).toEqual([1]);
    expect(await editionPlan(late)).toMatchObject({ next: '2027-05-31' });
    expect(await numbers()).toEqual([1]);
  });

  it('leaves nothing behind where it is cut off in the middle, and publishes whole the next time', async () => {
    const due = at('2027-06-01T00:00:00.000Z');
    const count = (name: string) => world.client.db(world.database).collection(name).countDocuments();
    const there = await Promise.all(['editions', 'editionContents'].map(count));
    const dying: Context = {
      ...due,
      store: {
        ...due.store,
        atomically: (work, when) =>
          due.store.atomically(
            async (writes) =>
              work(
                Object.create(writes, {
                  savePlan: { value: () => Promise.reject(new Error('The process ends here.')) },
                }),
              ),
            when,
          ),
      },
    };
    await expect(publishDue(dying, done, before)).rejects.toThrow('The process ends here.');
    expect(await Promise.all(['editions', 'editionContents'].map(count))).toEqual(there);
    expect((await publishDue(due, done, before))?.number).toBe(2);
    expect(await publishDue(due, done, before)).toBeNull();
    expect(await numbers()).toEqual([2, 1]);
  });

  it('keeps the day that was promised where nobody set a plan, also the first time that it looks', async () => {
    await world.client.db(world.database).collection('editionPlans').deleteMany({});
    expect(await editionPlan(at('2027-06-30T09:00:00.000Z'))).toMatchObject({ next: '2027-07-01' });
    const due = at('2027-07-01T00:00:00.000Z');
    expect((await publishDue(due, done, '2027-06-30T00:00:00.000Z'))?.number).toBe(3);
    expect(await editionPlan(due)).toMatchObject({ next: '2027-10-01' });
  });
});

it('says in each language that the matrix is still taking in what was written', () => {
  expect(new Set(languages.map((language) => saySentence(notCaughtUp, language))).size).toBe(6);
});

const aNeed = (provision: string, type: string, label: 'PUBLIC' | 'SECRETARIAT') => ({
  id: needId('XAB' as ParticipantCode, ref(provision), type),
  participant: 'XAB' as ParticipantCode,
  provision: ref(provision),
  ...{ type, category: 'ADVISORY' as const, state: 'OPEN' as const, horizon: null, place: null, label },
  ...{ vague: false, withoutGap: false, waitsFor: [], alreadyAssistedBy: [], languages: [] },
  ...{ budgetBand: null, targetDate: null },
});
