import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caller, only, signIn } from './caller.ts';
import { type Figure, figure } from './figure.ts';
import type { Instance } from './instance.ts';
import { elapsed, interleaved } from './time.ts';

export const matrixInput = { input: { rows: 'ARTICLE', columns: 'TYPE' } };

/** Article × type, nothing changed since, beside the same bytes from a bare node:http. */
export async function matrixHttp(instance: Instance): Promise<Figure> {
  const analyst = await signIn(instance.url, 'analyst@');
  const body = JSON.stringify({ query: only('Matrix'), variables: matrixInput });
  const first = await analyst.send(body);
  const bare = createServer((incoming, outgoing) => {
    incoming
      .resume()
      .on('end', () =>
        outgoing
          .writeHead(200, { 'content-type': 'application/json', 'content-length': first.bytes.length })
          .end(first.bytes),
      );
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const reference = caller(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`);
  const burst = (who: typeof analyst) => async () =>
    (await elapsed(async () => {
      for (let n = 0; n < 50; n += 1) await who.send(body);
    })) / 50;
  await burst(analyst)();
  await burst(reference)();
  const times = await interleaved(15, burst(analyst), burst(reference));
  reference.close();
  analyst.close();
  bare.closeAllConnections();
  bare.close();
  return figure(
    'matrix-http',
    `article × type over HTTP, ${Math.round(first.bytes.length / 1000)} kB, nothing changed since, beside a bare node:http`,
    'ms',
    times.ours,
    times.reference,
  );
}

/** What counts is changed through the API, then the first matrix after it is timed. */
export async function matrixCold(instance: Instance, runs = 15): Promise<number[]> {
  const analyst = await signIn(instance.url, 'analyst@');
  const donor = await signIn(instance.url, 'donor.provider-0@');
  const body = JSON.stringify({ query: only('Matrix'), variables: matrixInput });
  const change = await changer(donor);
  await analyst.send(body);
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    await change();
    const time = await elapsed(() => analyst.send(body));
    if (run >= 2) times.push(time);
  }
  analyst.close();
  donor.close();
  return times;
}

/** Confirms an offer each time: a write that counts for everybody. */
async function changer(donor: Awaited<ReturnType<typeof signIn>>): Promise<() => Promise<void>> {
  const query =
    'query { offers(filter: { mine: true, states: [PUBLISHED] }, first: 1) { nodes { id revision } } }';
  const answer = JSON.parse((await donor.send(JSON.stringify({ query }))).bytes.toString());
  let { id, revision } = answer.data.offers.nodes[0] as { id: string; revision: number };
  return async () => {
    const { confirmOffer } = await donor.graphql<{ confirmOffer: { id: string; revision: number } }>(
      'ConfirmOffer',
      {
        input: { operationId: crypto.randomUUID(), offer: id, expectedRevision: revision },
      },
    );
    if (!confirmOffer.id) throw new Error(`The offer was not confirmed: ${JSON.stringify(confirmOffer)}`);
    ({ id, revision } = confirmOffer);
  };
}

export interface Table {
  readonly matrix: { readonly cells: readonly { row: string; column: string; needs: number }[] };
}

/** A cell's first 50 records and their count, beside the raw driver's reads of that page and count. */
export async function cellRecords(
  instance: Instance,
  raw: (row: string, column: string) => Promise<void>,
): Promise<Figure> {
  const analyst = await signIn(instance.url, 'analyst@');
  const { matrix } = await analyst.graphql<Table>('Matrix', matrixInput);
  const largest = [...matrix.cells].sort((a, b) => b.needs - a.needs)[0];
  if (!largest) throw new Error('The matrix is empty.');
  const body = JSON.stringify({
    query: only('CellRecords'),
    variables: { ...matrixInput, row: largest.row, column: largest.column, first: 50 },
  });
  for (let n = 0; n < 5; n += 1) {
    await analyst.send(body);
    await raw(largest.row, largest.column);
  }
  const times = await interleaved(
    25,
    () => elapsed(() => analyst.send(body)),
    () => elapsed(() => raw(largest.row, largest.column)),
  );
  analyst.close();
  return figure(
    'cell-records',
    `first 50 of ${largest.needs} records of a cell and their count, beside the raw driver`,
    'ms',
    times.ours,
    times.reference,
  );
}
