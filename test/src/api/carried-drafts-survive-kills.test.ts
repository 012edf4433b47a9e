import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, readAccounts } from '../kit/accounts.ts';
import { beginDraft, loadExample, wholeDraft } from '../kit/drafts-to-carry.ts';
import { type OwnProduct, startOwnProduct } from '../kit/own-product.ts';
import { type Program, program } from '../kit/program.ts';
import { until } from '../kit/until.ts';

const count = 60;
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

  it('are each as they were or carried whole wherever the product is killed among what carrying writes, and all carried once in the end', async () => {
    let stored = await own.stored('answers');
    expect((await loadExample(own.product.url, await administrator(), 'second')).status).toBe(200);
    let done = 0;
    // Each time when MongoDB tells that something of the next one is stored there: were it stored apart from the rest, the rest would be missing.
    for (const next of ['noteThreads', 'assignments', 'assessments', 'versions']) {
      await stored.first;
      await own.product.kill();
      await own.again();
      done = await carriedOnceOrNot(done);
      // The lease of the process that is gone runs out before another one goes on.
      stored = await own.stored(next);
    }
    await stored.first;
    process.kill(own.mongodPid(), 'SIGKILL');
    await own.ready();
    await carriedOnceOrNot(done);
    await until('all to be carried', async () => (await carried()) === count, 90_000);
    expect((await all()).filter(isNotCarriedOnce)).toEqual([]);
  }, 360_000);

  /** How many are carried by now. */
  async function carriedOnceOrNot(already: number): Promise<number> {
    focal = await own.focalPoint();
    const done = (await all()).filter((one) => !same(one, before));
    expect(done.filter(isNotCarriedOnce)).toEqual([]);
    expect(done.length, 'some were carried').toBeGreaterThan(already);
    expect(done.length, 'it was killed in the middle').toBeLessThan(count);
    return done.length;
  }
  const isNotCarriedOnce = (one: unknown) => {
    try {
      expect(one).toMatchObject(carriedOnce(before as { readonly revision: number }));
      return false;
    } catch {
      return true;
    }
  };

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
