import type { Document } from 'mongodb';
import { figure } from '../figure.ts';
import { instance, raw } from '../parts.ts';
import type { Raw } from '../raw.ts';
import { type Row, timesReference } from '../row.ts';
import { draftAssessment } from '../submission.ts';
import { elapsed } from '../time.ts';
import { type Kept, twin, writeAgain } from '../twin.ts';

const runs = 5;
const written = ['assessments', 'revisions', 'needs', 'audit', 'outbox', 'operations'] as const;

/** Submit of 219 answers over HTTP, beside one transaction that writes the same documents with the same indexes and validators. */
export const submit: Row = {
  figures: { submit: [timesReference(2)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const database = await bench.of(raw);
    const ours: number[] = [];
    const reference: number[] = [];
    const scratch = await twin(database, written);
    for (let run = 0; run < runs + 1; run += 1) {
      const draft = await draftAssessment(product, 10 + run);
      const since = new Date().toISOString();
      const time = await elapsed(() => draft.submit());
      const documents = await whatWasWritten(database, since, `XA${String.fromCharCode(75 + run)}`);
      const other = await elapsed(() => writeAgain(database, scratch, documents));
      // The first pair warms both up.
      if (run === 0) continue;
      ours.push(time);
      reference.push(other);
    }
    await database.client.db(scratch).dropDatabase();
    yield figure(
      'submit',
      'submit of 219 answers, beside a transaction of the same documents',
      'ms',
      ours,
      reference,
    );
  },
};

async function whatWasWritten(
  { db }: Raw,
  since: string,
  participant: string,
): Promise<Record<(typeof written)[number], Kept[]>> {
  const find = (collection: string, filter: Document, sort: Document = { _id: -1 }, limit = 0) =>
    db
      .collection<Kept>(collection)
      .find(filter)
      .sort(sort as never)
      .limit(limit)
      .toArray();
  return {
    assessments: await find('assessments', { participant, cycle: '2027' }, { _id: 1 }, 1),
    revisions: await find('revisions', { participant, cycle: '2027' }, { number: -1 }, 1),
    needs: await find('needs', { participant, changedAt: { $gte: since } }),
    audit: await find('audit', { at: { $gte: since } }),
    outbox: await find('outbox', { at: { $gte: since } }, { _id: -1 }, 1),
    operations: await find('operations', { at: { $gte: since } }, { _id: -1 }, 1),
  };
}
