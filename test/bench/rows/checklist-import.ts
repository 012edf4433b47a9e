import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { figure } from '../figure.ts';
import { type OpenChecklist, openChecklist } from '../open-checklist.ts';
import { instance, raw } from '../parts.ts';
import type { Raw } from '../raw.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed } from '../time.ts';
import { type Kept, twin, writeAgain } from '../twin.ts';

const written = ['assessments', 'answers', 'versions', 'audit', 'operations'] as const;
const runs = 5;

/** A workbook in which all 219 answers were changed, previewed and then taken in. */
export const checklistImport: Row = {
  figures: { 'checklist-import': [timesReference(3)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const database = await bench.of(raw);
    const open = await openChecklist(product, 'XAB', '2028');
    const scratch = await twin(database, written);
    const ours: number[] = [];
    const reference: number[] = [];
    for (let run = 0; run < runs + 1; run += 1) {
      const workbook = await changed(product.url, open);
      const since = new Date().toISOString();
      const time = await elapsed(() => takenIn(product.url, open, workbook));
      const documents = await whatWasWritten(database, open, since);
      const other = await elapsed(async () => {
        await readXlsx(workbook);
        await writeAgain(database, scratch, documents);
      });
      // The first pair warms both up.
      if (run === 0) continue;
      ours.push(time);
      reference.push(other);
    }
    await database.client.db(scratch).dropDatabase();
    open.focal.close();
    yield figure(
      'checklist-import',
      'a workbook of 219 changed answers, previewed and accepted, beside reading it and one transaction of the same documents',
      'ms',
      ours,
      reference,
    );
  },
};

/** The whole checklist as it is, with another practice in each answer, as an office suite saves it. */
async function changed(url: string, { focal, id }: OpenChecklist): Promise<Buffer> {
  const answer = await fetch(`${url}/checklists/${id}.xlsx`, { headers: focal.headers });
  const { sheets } = await readXlsx(Buffer.from(await answer.arrayBuffer()));
  const practice = `Measured ${crypto.randomUUID()}`;
  const rows = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => (/^[^{]+\|practice$/.test(String(row[0] ?? '')) ? row.with(3, practice) : row)),
  }));
  return Buffer.from(await writeXlsx({ sheets: rows }));
}

async function takenIn(url: string, { focal, id }: OpenChecklist, workbook: Buffer): Promise<void> {
  const send = async (search: string) => {
    const answer = await fetch(`${url}/checklists/${id}/import${search}`, {
      method: 'POST',
      headers: {
        ...focal.headers,
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      body: new Uint8Array(workbook),
    });
    return (await answer.json()) as { readonly rows: readonly { readonly outcome: string }[] };
  };
  const outcomes = (
    { rows }: { readonly rows: readonly { readonly outcome: string }[] },
    ...those: readonly string[]
  ) => rows.filter(({ outcome }) => those.includes(outcome)).length;
  const preview = await send('');
  if (outcomes(preview, 'NEW', 'CHANGED') !== 219)
    throw new Error(`Not all are changed: ${JSON.stringify(preview).slice(0, 300)}`);
  const taken = await send(`?operation=${crypto.randomUUID()}`);
  if (outcomes(taken, 'TAKEN') !== 219)
    throw new Error(`Not all were taken in: ${JSON.stringify(taken).slice(0, 300)}`);
}

async function whatWasWritten({ db }: Raw, { key }: OpenChecklist, since: string) {
  const find = (collection: string, filter: object) => db.collection<Kept>(collection).find(filter).toArray();
  return {
    assessments: await find('assessments', { _id: key }),
    answers: await find('answers', { assessment: key }),
    versions: await find('versions', { assessment: key, at: { $gte: since } }),
    audit: await find('audit', { at: { $gte: since } }),
    operations: await find('operations', { at: { $gte: since } }),
  };
}
