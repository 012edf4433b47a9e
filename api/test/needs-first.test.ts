import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
beforeAll(async () => {
  world = await openWorld();
  focal = await world.person('focal');
  const { id: assessment } = await focal.act(
    'openAssessment',
    { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' },
    '... on Assessment { id }',
  );
  const wishes = [
    ['15(a)', 'CAPACITY_BUILDING'],
    ['15(b)', 'LEGAL_ADVICE'],
    ['16(1)', 'LEGAL_ADVICE'],
    ['23(1)', 'CAPACITY_BUILDING'],
  ];
  for (const [provision, type] of wishes)
    await focal.act(
      'answerProvision',
      {
        ...{ assessment, provision, expectedRevision: 0, compliance: 'NO', visibility: 'PUBLIC' },
        assistanceWanted: [{ type, subject: 'Widening section 214 of the penal code' }],
      },
      '',
    );
  const { revision } = (await focal.send(`{ assessment(id: "${assessment}") { revision } }`)).data.assessment;
  await focal.act('submitAssessment', { assessment, expectedRevision: revision, declaration: true }, '');
}, 60_000);
afterAll(() => world?.close());

const read = async (begin: string | null, first = 10, filter: object = {}): Promise<string[]> => {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await focal.send(
      `query ($filter: NeedFilter, $begin: NeedsFirst, $first: Int, $after: String) {
        needs(filter: $filter, begin: $begin, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { provision { reference } type { legislative } }
        }
      }`,
      { begin, first, after, filter },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.needs;
    found.push(...nodes.map(({ provision }: any) => provision.reference));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return found;
};

it('needs for help that makes law come first where a reader asks for it, page by page, and nowhere else', async () => {
  expect(await read(null)).toEqual(['15(a)', '15(b)', '16(1)', '23(1)']);
  for (const size of [1, 3, 10])
    expect(await read('LEGISLATION', size)).toEqual(['15(b)', '16(1)', '15(a)', '23(1)']);
  expect(await read('MANDATORY')).toEqual(['15(a)', '15(b)', '16(1)', '23(1)']);
  // The State's own order is what it was.
  const { data } = await focal.send(
    '{ needOrder(participant: "XAA") { revision needs { provision { reference } } } }',
  );
  expect(data.needOrder.revision).toBe(0);
  expect(data.needOrder.needs.map(({ provision }: any) => provision.reference)).toEqual(await read(null));
});

it('a filter takes what makes law, or all else, in lists and in figures', async () => {
  expect(await read(null, 10, { legislation: true })).toEqual(['15(b)', '16(1)']);
  expect(await read(null, 10, { legislation: false })).toEqual(['15(a)', '23(1)']);
  expect(await read(null, 10, { legislation: true, types: ['CAPACITY_BUILDING'] })).toEqual([]);
  const { data } = await focal.send(
    '{ matrix(input: { rows: ARTICLE, columns: TYPE, filter: { legislation: true } }) { totals { row column needs } } }',
  );
  const whole = data.matrix.totals.find(({ row, column }: any) => row === null && column === null);
  expect(whole.needs).toBe(2);
});
