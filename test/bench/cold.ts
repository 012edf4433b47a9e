import type { Bench } from './bench.ts';
import { only, signIn } from './caller.ts';
import type { Instance } from './instance.ts';
import { instance, matrixInput } from './parts.ts';
import { elapsed } from './time.ts';

export interface ColdMatrix {
  /** Milliseconds of the first matrix after something that counts was changed through the API. */
  first(): Promise<number>;
  /** The answer, as it is. */
  read(): Promise<Buffer>;
  close(): void;
}

export async function openColdMatrix({ url }: Pick<Instance, 'url'>): Promise<ColdMatrix> {
  const analyst = await signIn(url, 'analyst@');
  const donor = await signIn(url, 'donor.provider-0@');
  const body = JSON.stringify({ query: only('Matrix'), variables: matrixInput });
  const change = await changer(donor);
  return {
    async first() {
      await change();
      return elapsed(() => analyst.send(body));
    },
    read: async () => (await analyst.send(body)).bytes,
    close() {
      analyst.close();
      donor.close();
    },
  };
}

export async function coldMatrices(instance: Instance, runs = 15): Promise<number[]> {
  const matrix = await openColdMatrix(instance);
  await matrix.read();
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const time = await matrix.first();
    if (run >= 2) times.push(time);
  }
  matrix.close();
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

/** Of the whole world, for the figures that are held against them. */
export const coldTimes = async (bench: Bench): Promise<number[]> => coldMatrices(await bench.of(instance));
