import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAmong } from '../src/domain/assistance/priorities/priorities.ts';
import { encodeId } from '../src/domain/base/node-id.ts';
import { compareMatrix } from '../src/services/assistance/edition/compare.ts';
import { indicators } from '../src/services/assistance/matrix/indicators.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { matrixCell } from '../src/services/assistance/matrix/matrix-cell.ts';
import { matrixChanged } from '../src/services/assistance/matrix/matrix-changed.ts';
import { listNeeds } from '../src/services/assistance/need/list-needs.ts';
import { needTotals } from '../src/services/assistance/need/need-totals.ts';
import { setPriorities } from '../src/services/assistance/priorities/set-priorities.ts';
import { saveSearch } from '../src/services/assistance/saved-search/save-search.ts';
import { whatIf } from '../src/services/assistance/scenario/what-if.ts';
import { pageRequest } from '../src/services/base/page.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld, reportGaps } from './assistance-world.ts';
import { openWorld } from './open-world.ts';
import { aPerson } from './people.ts';

const table = { rows: 'PROVISION', columns: 'TYPE' } as const;

describe('the matrix narrowed by what providers put first', () => {
  let world: AssistanceWorld;
  const revisions = new Map<string, number>();
  beforeAll(async () => {
    world = await openAssistanceWorld();
    for (const state of ['XAA', 'XAB'])
      await reportGaps(world, state, [
        { provision: '15(a)', visibility: 'PUBLIC', types: ['LEGAL_ADVICE', 'CAPACITY_BUILDING'] },
        { provision: '16(1)', visibility: 'PUBLIC', types: ['LEGAL_ADVICE'] },
        { provision: '23(1)', visibility: 'PUBLIC', types: ['CAPACITY_BUILDING'] },
      ]);
  }, 60_000);
  afterAll(() => world?.close());

  async function say(who: 'fund' | 'agency', over: object): Promise<void> {
    const provider = world[who];
    const expectedRevision = revisions.get(provider) ?? 0;
    await setPriorities(who === 'fund' ? world.donor : world.otherDonor, {
      ...{ operationId: randomUUID(), provider, expectedRevision },
      ...{ types: [], scope: {}, text: 'First this.', ...over },
    });
    revisions.set(provider, expectedRevision + 1);
  }
  const filterOf = (...who: readonly ('fund' | 'agency')[]) => ({ priorities: who.map((one) => world[one]) });
  const counted = async (filter: object): Promise<number> =>
    (await matrix(world.everyone, { ...table, filter })).totals.find(
      ({ row, column }) => row === null && column === null,
    )?.needs ?? 0;

  const some = <T>(...values: readonly T[]) => fc.subarray([...values]);
  const priorities = fc.record({
    types: some('LEGAL_ADVICE', 'CAPACITY_BUILDING'),
    scope: fc.record({ provisions: some('15(a)', '23(1)'), articles: some('16'), chapters: some('III') }),
    eligible: fc.record({ participants: some('XAA', 'XAB'), except: some('XAB') }),
    firstYear: fc.constantFrom(null, 2026, 2030),
  });

  it('has of one provider exactly what is among its priorities', async () => {
    const all = (await matrixCell(world.everyone, table, null, null)).records.needs;
    await fc.assert(
      fc.asyncProperty(priorities, async (said) => {
        await say('fund', said);
        const [kept] = await world.store.priorities.ofProviders([world.fund]);
        if (!kept) throw new Error('It was just said.');
        const among = all.filter((need) => isAmong(kept, need, world.store.catalogue(), '2026-11-21'));
        const { records: shown } = await matrixCell(
          world.everyone,
          { ...table, filter: filterOf('fund') },
          null,
          null,
        );
        expect([...shown.needs].sort()).toEqual([...among].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('adds several up dimension by dimension, and narrows what else is asked for', async () => {
    await say('fund', { types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } });
    await say('agency', { types: ['CAPACITY_BUILDING'], scope: { provisions: ['23(1)'] } });
    expect([await counted(filterOf('fund')), await counted(filterOf('agency'))]).toEqual([2, 2]);
    expect(await counted(filterOf('fund', 'agency'))).toBe(6);
    expect(await counted({ ...filterOf('fund', 'agency'), participants: ['XAA'] })).toBe(3);
    expect(await counted({ ...filterOf('fund'), provisions: ['16(1)'] })).toBe(0);
    expect(await counted({ priorities: [] })).toBe(0);
  });

  it('is the same in a comparison, the indicators and the list of needs', async () => {
    await say('fund', { types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } });
    const filter = filterOf('fund');
    const compared = await compareMatrix(world.everyone, { ...table, filter, from: {}, to: {} });
    expect(compared.after.totals.at(-1)?.needs).toBe(2);
    const [coverage] = (await indicators(world.everyone, { instrument: 'uncac-full', filter })).filter(
      ({ code }) => code === 'COVERAGE',
    );
    expect(coverage?.denominator).toBe(2);
    const request = pageRequest(world.everyone, { first: 5 });
    expect((await listNeeds(world.everyone, filter, request)).totalCount).toBe(2);
    expect((await needTotals(world.everyone, filter)).needs).toBe(2);
  });

  it('is told at once to who follows it, when a provider says otherwise', async () => {
    await say('fund', { types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } });
    const left = new AbortController();
    const events = await matrixChanged(world.everyone, { ...table, filter: filterOf('fund') }, left.signal);
    const needs = async () => {
      const { value } = await events.next();
      return value?.event === 'Matrix' && value.totals.at(-1)?.needs;
    };
    expect(await needs()).toBe(2);
    const next = needs();
    await say('fund', { types: ['LEGAL_ADVICE'], scope: { articles: ['15', '16'] } });
    expect(await next).toBe(4);
    left.abort();
  });

  it('refuses a provider that is not there, and says where it does not belong', async () => {
    const nobody = { priorities: [randomUUID() as typeof world.fund] };
    const inputPath = ['input', 'filter', 'priorities', '0'];
    await expect(matrix(world.everyone, { ...table, filter: nobody })).rejects.toMatchObject({ inputPath });
    const search = {
      ...{ operationId: randomUUID(), title: 'What we put first', readers: 'OWNER' as const },
      question: { ...table, filter: nobody },
    };
    await expect(saveSearch(world.donor, search)).rejects.toMatchObject({
      inputPath: ['question', 'filter', 'priorities', '0'],
    });
    await expect(
      whatIf(world.donor, { provider: world.fund, budget: 10, filter: filterOf('fund') }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['filter', 'priorities'] });
    const kept = await saveSearch(world.donor, {
      ...search,
      question: { ...table, filter: filterOf('fund') },
    });
    expect(kept.question.filter).toEqual(filterOf('fund'));
  });
});

it('never answers with bytes that are older than what a provider says', async () => {
  const { store, url, administrator, visitor, close } = await openWorld();
  const [fund] = await recordProviders(administrator, [
    { name: 'Drafting Fund', kind: 'MULTILATERAL', fictional: true },
  ]);
  if (!fund) throw new Error('A provider was recorded.');
  const donor = { ...administrator, viewer: aPerson('DONOR', fund.id) };
  await anOffer(donor, fund.id, { scope: { articles: ['15'] } });
  await reportGaps({ administrator } as AssistanceWorld, 'XAA', [
    { provision: '15(a)', visibility: 'PUBLIC' },
  ]);
  const first = (expectedRevision: number, article: string) =>
    setPriorities(donor, {
      ...{ operationId: randomUUID(), provider: fund.id, expectedRevision },
      ...{ types: [], scope: { articles: [article] }, text: null },
    });
  const offers = async () => {
    const { data } = await visitor().send(
      'query ($input: MatrixInput!) { matrix(input: $input) { totals { row column offers } } }',
      {
        input: {
          rows: 'ARTICLE',
          columns: 'TYPE',
          filter: { population: 'FICTIONAL', priorities: [encodeId('Provider', fund.id)] },
        },
      },
    );
    return data.matrix.totals.at(-1)?.offers ?? 0;
  };
  const framed = async () =>
    (
      await fetch(
        `${url}/embed/matrix?rows=article&columns=type&priorities=${encodeId('Provider', fund.id)}&language=en`,
      )
    ).text();
  await first(0, '15');
  expect([await offers(), await offers()]).toEqual([1, 1]);
  const before = await framed();
  expect(before).toContain('<table');
  expect(await framed()).toBe(before);
  await first(1, '16');
  expect(await offers()).toBe(0);
  expect(await framed()).not.toContain('<table');
  expect(store.live.healthy()).toBe(true);
  await close();
}, 60_000);
