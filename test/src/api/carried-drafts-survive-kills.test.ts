import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, readAccounts } from '../kit/accounts.ts';
import { beginDraft, loadExample, wholeDraft } from '../kit/drafts-to-carry.ts';
import { type OwnProduct, startOwnProduct } from '../kit/own-product.ts';
import { type Program, program } from '../kit/program.ts';
import { until } from '../kit/until.ts';

const count = 40;
const references = (...numbers: readonly string[]) =>
  numbers.map((number) => ({ reference: `smuggling:${number}` }));

describe.runIf(process.env.LONG_RUN)('drafts that are being carried to a new version', () => {
  let own: OwnProduct;
  let focal: Program;
  let drafts: readonly string[];
  /** All drafts were the same before anything was carried. */
  let before: unknown;

  beforeAll(async () => {
    own = await startOwnProduct();
    focal = await own.focalPoint();
    expect((await loadExample(own.product.url, await administrator(), 'first')).status).toBe(200);
    drafts = await Promise.all(Array.from({ length: count }, (_, at) => beginDraft(focal, 2030 + at)));
    before = await wholeDraft(focal, drafts[0] as string);
  }, 120_000);
  afterAll(() => own?.close());

  it('are each as they were or carried whole where the product was killed, and all carried once in the end', async () => {
    expect((await loadExample(own.product.url, await administrator(), 'second')).status).toBe(200);
    await until('the first to be carried', async () => (await carried()) > 0);
    await own.product.kill();
    await own.again();
    focal = await own.focalPoint();
    const between = await all();
    const done = between.filter((one) => !same(one, before));
    expect(done.length, 'some were carried').toBeGreaterThan(0);
    expect(done.length, 'it was killed in the middle').toBeLessThan(count);
    expect(done.filter((one) => !same(one, done[0]))).toEqual([]);

    // The lease of the process that is gone runs out first; then its database is killed under the one that goes on.
    await until('another one to be carried', async () => (await carried()) > done.length, 60_000);
    process.kill(own.mongodPid(), 'SIGKILL');
    await own.ready();
    focal = await own.focalPoint();
    await until('all to be carried', async () => (await carried()) === count, 90_000);
    const after = await all();
    expect(after.filter((one) => !same(one, after[0]))).toEqual([]);
    expect(after[0]).toEqual(done[0]);
    expect(after[0]).toMatchObject(carriedOnce(before as { readonly revision: number }));
  }, 240_000);

  const administrator = async () =>
    program(own.product.url).signIn(accountOf(await readAccounts(own.product.url), 'ADMINISTRATOR'));
  const all = () => Promise.all(drafts.map((id) => wholeDraft(focal, id)));
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  async function carried(): Promise<number> {
    const { data } = await focal.send('{ assessments(first: 100) { nodes { carriedCount } } }');
    const { nodes } = (data as { assessments: { nodes: readonly { carriedCount: number }[] } }).assessments;
    return nodes.filter(({ carriedCount }) => carriedCount > 0).length;
  }
});

/** Nothing half, and nothing twice: each answer where it goes, with its history, its note, its mark and whoever looks after it. */
const carriedOnce = ({ revision }: { readonly revision: number }) => ({
  revision: revision + 1,
  instrument: { version: '2' },
  carried: {
    nodes: [
      { rule: 'SPLIT', ...provisionIs('1(1)'), to: references('1(1)', '1(2)') },
      { rule: 'MOVED', ...provisionIs('2(1)'), to: references('2(2)') },
      { rule: 'PARKED', ...provisionIs('3(1)'), to: [], answer: { practice: 'A joint post was opened.' } },
    ],
  },
  answers: {
    nodes: [
      { ...provisionIs('1(1)'), law: 'The customs act.', practice: null, ready: null, notes: [] },
      { ...provisionIs('1(2)'), law: null, ...once('Fines are rare.'), ready: null, notes: [] },
      {
        ...{ ...provisionIs('2(2)'), compliance: 'NO', ...once('No record is kept.') },
        ...{ ready: { stands: true }, notes: [{ notes: [{ text: 'Ask customs.' }] }] },
      },
    ],
  },
  assignments: {
    parts: [{ provisions: references('1(1)', '1(2)') }, { provisions: references('2(2)') }],
  },
});
const provisionIs = (number: string) => ({ provision: { reference: `smuggling:${number}` } });
const once = (practice: string) => ({ practice, history: { versions: [{ value: practice }] } });
