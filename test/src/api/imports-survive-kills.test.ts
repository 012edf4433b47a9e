import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeInWorkbook } from '../kit/office.ts';
import { type OwnProduct, startOwnProduct } from '../kit/own-product.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';

/** Each answer of the workbook says both of these, or it is not written. */
const whole = { compliance: 'IN_PART', practice: 'Two cases a year.' };

describe('a workbook that is being taken in', () => {
  let own: OwnProduct;
  let focal: Program;
  let assessment: string;
  let all: number;
  let workbook: Buffer;
  let cycle = 2030;

  beforeAll(async () => {
    own = await startOwnProduct();
    focal = await own.focalPoint();
  });
  afterAll(() => own?.close());
  beforeEach(begin);

  it('is as if it had never come where the product was killed while it was looked at', async () => {
    const looked = send();
    await new Promise((done) => setTimeout(done, 30));
    await own.product.kill();
    expect(await looked).toBeNull();
    await again();
    expect(await written()).toEqual([]);
    const { rows } = (await send()) ?? { rows: [] };
    expect(rows.map(({ outcome }) => outcome)).toEqual(Array.from({ length: all }, () => 'NEW'));
    expect(await written(), 'looking writes nothing').toEqual([]);
  }, 60_000);

  it('has whole answers and no others where the product was killed, and the same request finishes it once', async () => {
    let operation = randomUUID();
    let between = await killedUnder(operation);
    // An import that ended before it could be killed says nothing: another one is tried.
    for (let tries = 0; between.length === all && tries < 5; tries += 1) {
      await begin();
      operation = randomUUID();
      between = await killedUnder(operation);
    }
    expect(between.length).toBeGreaterThan(0);
    expect(between.length, 'it was killed in the middle').toBeLessThan(all);
    await finishesOnce(operation, between);
  }, 120_000);

  it('is finished, once, where mongod was killed under it', async () => {
    const operation = randomUUID();
    const first = send(operation);
    await until('the first of it to be stored', async () => (await answered()) > 0);
    process.kill(own.mongodPid(), 'SIGKILL');
    // The product waits for its database, so that this one may be finished, or told to come again.
    await first;
    await own.ready();
    await finishesOnce(operation, await written());
  }, 60_000);

  /** A checklist of its own for each, and a workbook in which all of it is answered. */
  async function begin(): Promise<void> {
    cycle += 1;
    const input = { participant: 'XAA', instrument: 'uncac-full', cycle: String(cycle) };
    assessment = (await focal.does('OpenAssessment', input)).id;
    const path = join(own.folder, `${cycle}.xlsx`);
    const blank = await fetch(`${own.product.url}/checklists/${assessment}.xlsx`, { headers: focal.headers });
    writeFileSync(path, Buffer.from(await blank.arrayBuffer()));
    const references = await provisions();
    all = references.length;
    workbook = await writeInWorkbook(
      path,
      Object.fromEntries(
        references.flatMap((reference) => [
          [`${reference}|compliance`, 'In part'],
          [`${reference}|practice`, whole.practice],
        ]),
      ),
    );
  }

  async function again(): Promise<void> {
    await own.again();
    focal = await own.focalPoint();
  }

  /** What is written where the product was killed as soon as the first of it was stored. */
  async function killedUnder(operation: string): Promise<readonly Written[]> {
    const stored = await own.stored('answers');
    const sent = send(operation);
    await stored.first;
    await own.product.kill();
    await sent;
    await again();
    return written();
  }

  async function finishesOnce(operation: string, between: readonly Written[]): Promise<void> {
    expect(between.filter(isNotWhole(1))).toEqual([]);
    expect(await answered()).toBe(between.length);

    const { rows } = (await send(operation)) ?? { rows: [] };
    expect(rows.filter(({ outcome }) => outcome !== 'TAKEN')).toEqual([]);
    const after = await written();
    expect(after.length).toBe(all);
    expect(after.filter(isNotWhole(1)), 'nothing is written twice').toEqual([]);
    expect(await answered()).toBe(all);
  }

  interface Rows {
    readonly rows: readonly { readonly provision: string; readonly outcome: string }[];
  }
  /** With an operation it is taken in, else looked at; null where nobody answered, or only to come again. */
  async function send(operation?: string): Promise<Rows | null> {
    const search = operation ? `?operation=${operation}` : '';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const response = await fetch(`${own.product.url}/checklists/${assessment}/import${search}`, {
      method: 'POST',
      headers: { ...focal.headers, 'content-type': type },
      body: new Uint8Array(workbook),
    }).catch(() => null);
    return response?.ok ? ((await response.json().catch(() => null)) as Rows | null) : null;
  }

  interface Written {
    readonly revision: number;
    readonly compliance: string | null;
    readonly practice: string | null;
    /** Of its history. */
    readonly versions: number;
  }
  const isNotWhole =
    (times: number) =>
    ({ revision, compliance, practice, versions }: Written) =>
      revision !== times ||
      versions !== times ||
      compliance !== whole.compliance ||
      practice !== whole.practice;

  async function read<T>(fields: string): Promise<T> {
    const { data } = await focal.send(`query ($id: ID!) { assessment(id: $id) { ${fields} } }`, {
      id: assessment,
    });
    return (data as { readonly assessment: T }).assessment;
  }
  const answered = async () =>
    (await read<{ readonly answeredCount: number } | null>('answeredCount').catch(() => null))
      ?.answeredCount ?? 0;
  async function provisions(): Promise<readonly string[]> {
    const found = await read<{
      readonly instrument: { readonly provisions: readonly { readonly reference: string }[] };
    }>('instrument { provisions { reference } }');
    return found.instrument.provisions.map(({ reference }) => reference);
  }
  async function written(): Promise<readonly Written[]> {
    const found = await read<{
      readonly allAnswers: readonly (Omit<Written, 'versions'> & {
        readonly history: { readonly versions: readonly unknown[] };
      })[];
    }>(
      'allAnswers { revision compliance practice history(field: "practice", first: 3) { versions { revision } } }',
    );
    return found.allAnswers
      .filter(({ revision }) => revision > 0)
      .map(({ history, ...answer }) => ({ ...answer, versions: history.versions.length }));
  }
});
