import { type Caller, signIn } from '../caller.ts';
import { openColdMatrix } from '../cold.ts';
import { figure } from '../figure.ts';
import { instance, matrixInput, raw } from '../parts.ts';
import type { Raw } from '../raw.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';
import { type Kept, twin, writeAgain } from '../twin.ts';

const runs = 5;
const written = ['editions', 'editionContents', 'audit', 'operations'] as const;

/** An edition published for every audience over HTTP, beside one transaction that writes the same documents; then two editions compared, beside two cold matrices. */
export const edition: Row = {
  figures: { edition: [timesReference(5)], compare: [timesReference(2)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const database = await bench.of(raw);
    const analyst = await signIn(product.url, 'analyst@');
    const matrix = await openColdMatrix(product);
    const scratch = await twin(database, written);
    const before = await lastNumber(database);
    const [ours, reference]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs + 1; run += 1) {
      const since = new Date().toISOString();
      // Something differs from the edition before.
      await matrix.first();
      const number = before + run + 1;
      const time = await elapsed(() => publish(analyst, number));
      const documents = await whatWasWritten(database, since, number);
      const other = await elapsed(() => writeAgain(database, scratch, documents));
      // The first pair warms both up.
      if (run === 0) continue;
      ours.push(time);
      reference.push(other);
    }
    yield figure(
      'edition',
      'an edition frozen and published for every audience, beside a transaction of the same documents',
      'ms',
      ours,
      reference,
    );

    const two = comparison(before + 1, before + runs + 1);
    await analyst.send(two);
    const times = await interleaved(
      15,
      () => elapsed(() => analyst.send(two)),
      async () => (await matrix.first()) + (await matrix.first()),
    );
    yield figure(
      'compare',
      'two editions compared, article × type, over HTTP, beside two cold matrices',
      'ms',
      times.ours,
      times.reference,
    );
    await dropSince(database, before);
    await database.client.db(scratch).dropDatabase();
    matrix.close();
    analyst.close();
  },
};

async function publish(analyst: Caller, number: number): Promise<void> {
  const { publishEdition } = await analyst.graphql<{ publishEdition: { number?: number } }>(
    'PublishEdition',
    {
      input: { operationId: crypto.randomUUID(), number },
    },
  );
  if (publishEdition.number !== number) throw new Error(JSON.stringify(publishEdition));
}

/** Asked a little otherwise each time, so that no answer is kept from the time before. */
const comparison = (from: number, to: number): string =>
  JSON.stringify({
    query: `query ($input: MatrixComparisonInput!) { matrixComparison(input: $input) {
      rows { key label } columns { key label } cells { ...C } totals { ...C }
    } }
    fragment C on ComparedCell { row column needsBefore needsAfter added gone further fallen
      coverageBefore { unmet offered agreed underWay met } coverageAfter { unmet offered agreed underWay met } }`,
    variables: {
      input: { ...matrixInput.input, from: { edition: from }, to: { edition: to } },
    },
  });

const lastNumber = async ({ db }: Raw): Promise<number> =>
  Number((await db.collection<Kept>('editions').find().sort({ _id: -1 }).limit(1).next())?._id ?? 0);

async function whatWasWritten({ db }: Raw, since: string, number: number) {
  const find = (collection: string, filter: object, limit = 0) =>
    db.collection<Kept>(collection).find(filter).sort({ _id: -1 }).limit(limit).toArray();
  return {
    editions: await find('editions', { _id: number }),
    editionContents: await find('editionContents', { _id: { $regex: `^${number}/` } }),
    audit: await find('audit', { at: { $gte: since }, action: 'edition.publish' }),
    operations: await find('operations', { at: { $gte: since }, action: 'edition.publish' }, 1),
  };
}

/** The world is kept from run to run: what was measured goes. */
async function dropSince({ db }: Raw, number: number): Promise<void> {
  const parts = await db
    .collection<Kept>('editionContents')
    .find({}, { projection: { _id: 1 } })
    .toArray();
  const ours = parts.flatMap(({ _id }) => (Number(String(_id).split('/')[0]) > number ? [_id] : []));
  await db.collection<Kept>('editionContents').deleteMany({ _id: { $in: ours } });
  await db.collection<Kept>('editions').deleteMany({ _id: { $gt: number as never } });
}
