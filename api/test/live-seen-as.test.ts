import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, MatrixFigures } from '../src/domain/assistance/matrix/figures.ts';
import { applyPatch } from '../src/domain/assistance/matrix/patch.ts';
import { type AssistanceWorld, reportGaps } from './assistance-world.ts';
import { listen } from './listen.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

const table = `
  fragment Figures on MatrixCell { row column needs participants offers providers activities silentGaps coverage { unmet offered agreed underWay met } }
  fragment Table on Matrix { version rows { key } columns { key } cells { ...Figures } totals { ...Figures } }`;
const asked = `query ($input: MatrixInput!) { matrix(input: $input) { ...Table } } ${table}`;
const followed = `subscription ($input: MatrixInput!) { matrixChanged(input: $input) {
  __typename ... on Matrix { ...Table } ... on MatrixPatch { version cells { ...Figures } totals { ...Figures } } } } ${table}`;

const input = { rows: 'ARTICLE', columns: 'TYPE' };
const asPublic = { audience: 'PUBLIC' };
const asDonors = { audience: 'DONORS' };
const asState = { audience: 'STATE', participant: 'XAA' };

describe('the live matrix seen as somebody else', () => {
  let world: World;
  const people = new Map<string, Visitor>();
  const closing: (() => void)[] = [];
  beforeAll(async () => {
    world = await openWorld();
    people.set('visitor', world.visitor());
    for (const name of ['focal', 'donor', 'analyst', 'auditor']) people.set(name, await world.person(name));
    await report('PUBLIC', 'DONORS', 'SECRETARIAT');
  }, 60_000);
  afterAll(async () => {
    for (const close of closing) close();
    await world?.close();
  });

  const visitor = (who: string) => people.get(who) as Visitor;
  const report = (first: Label, second: Label, third: Label, types = ['LEGAL_ADVICE']) =>
    reportGaps({ administrator: world.administrator } as AssistanceWorld, 'XAA', [
      { provision: '15(a)', visibility: first, types },
      { provision: '16(1)', visibility: second },
      { provision: '23(1)', visibility: third },
    ]);
  const own = async (who: string) => (await visitor(who).send(asked, { input })).data.matrix;

  async function open(who: string, seenAs: object) {
    const question = { query: followed, variables: { input: { ...input, seenAs } } };
    const { text, close } = await listen(world.url, question, { cookie: visitor(who).cookie() });
    closing.push(close);
    return { text, held: () => heldBy(text()) };
  }

  it.each([
    ['analyst', asPublic, 'visitor'],
    ['analyst', asDonors, 'donor'],
    ['analyst', asState, 'focal'],
    ['donor', asPublic, 'visitor'],
    ['focal', asPublic, 'visitor'],
  ] as const)('is for %s as %j what %s gets, and stays so', async (who, seenAs, other) => {
    await report('PUBLIC', 'DONORS', 'SECRETARIAT');
    const stream = await open(who, seenAs);
    const agrees = async () => expect.poll(stream.held, { timeout: 5000 }).toEqual(sorted(await own(other)));
    await agrees();
    const before = stream.held();
    await report('PUBLIC', 'PUBLIC', 'DONORS', ['LEGAL_ADVICE', 'CAPACITY_BUILDING']);
    await agrees();
    expect(stream.held()).not.toEqual(before);
    await report('DONORS', 'SECRETARIAT', 'PUBLIC');
    await agrees();
  });

  it('tells whoever looks as the public nothing of what the public does not see', async () => {
    await report('PUBLIC', 'DONORS', 'SECRETARIAT');
    const stream = await open('analyst', asPublic);
    await expect.poll(stream.held).toEqual(sorted(await own('visitor')));
    const said = eventsIn(stream.text()).length;
    await report('PUBLIC', 'SECRETARIAT', 'DONORS');
    await pause(300);
    expect(
      eventsIn(stream.text())
        .slice(said)
        .flatMap((event) => event.cells),
    ).toEqual([]);
    expect(stream.text()).not.toContain('"row":"16"');
  });

  it.each([
    ['visitor', asDonors],
    ['auditor', asState],
    ['donor', asState],
    ['focal', { audience: 'STATE', participant: 'XAB' }],
  ] as const)('is refused to %s as %j', async (who, seenAs) => {
    const stream = await open(who, seenAs);
    await expect.poll(stream.text, { timeout: 5000 }).toMatch(/event: complete\ndata:\n\n$/);
    expect(stream.text()).toContain('"code":"NOT_FOUND","path":["input","seenAs"]');
    expect(stream.text()).not.toContain('"version"');
  });
});

type Label = 'PUBLIC' | 'DONORS' | 'SECRETARIAT';
type Told = MatrixFigures & { readonly __typename: 'Matrix' | 'MatrixPatch' };

const eventsIn = (text: string): Told[] =>
  [...text.matchAll(/^event: next\ndata: (.*)\n\n/gm)].map(
    ([, data]) => JSON.parse(data as string).data.matrixChanged as Told,
  );

/** What a listener has after all that it was told; the version is the one of who asks. */
function heldBy(text: string) {
  const events = eventsIn(text);
  const whole = events.findLastIndex(({ __typename }) => __typename === 'Matrix');
  const [first, ...patches] = whole < 0 ? [] : events.slice(whole);
  return first ? sorted(patches.reduce<MatrixFigures>(applyPatch, first)) : null;
}

const sorted = ({ rows, columns, cells, totals }: MatrixFigures) => ({
  ...{ rows, columns },
  ...{ cells: cells.toSorted(byPlace), totals: totals.toSorted(byPlace) },
});
const placeOf = ({ row, column }: Cell) => `${row} ${column}`;
const byPlace = (one: Cell, other: Cell) => (placeOf(one) < placeOf(other) ? -1 : 1);
