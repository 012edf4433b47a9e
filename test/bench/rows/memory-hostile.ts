import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { type Caller, caller, only } from '../caller.ts';
import { figure } from '../figure.ts';
import { type Instance, startInstance } from '../instance.ts';
import { matrixInput, whole } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

const queries = 2_000;
const instants = 200;

/** What strangers leave behind in a process of their own, which collects its garbage when it is asked. */
export const memoryHostile: Row = {
  figures: {
    'memory-hostile': [timesReference(1.2)],
    'memory-hostile-peak': [timesReference(2)],
  },
  async *measure(bench) {
    const { rest, after } = await afterStrangers(bench);
    yield figure(
      'memory-hostile',
      `heap and buffers, collected, after ${queries} padded anonymous queries and ${instants} instants, beside those at rest`,
      'MB',
      [after.held],
      [rest.held],
    );
    yield figure(
      'memory-hostile-peak',
      'the highest resident meanwhile, beside that at rest',
      'MB',
      [after.resident],
      [rest.resident],
    );
  },
};

async function afterStrangers(bench: Bench) {
  const { dataDir } = await bench.of(whole);
  const instance = await startInstance(dataDir, { probe: true });
  const stranger = caller(instance.url);
  try {
    await stranger.send(JSON.stringify({ query: only('Matrix'), variables: matrixInput }));
    const held = await instance.heldMegabytes();
    const rest = { held, resident: instance.residentMegabytes() };
    instance.highestResidentMegabytes();
    await sendPadded(instance);
    await readInstants(stranger);
    const resident = instance.highestResidentMegabytes();
    // Pasts are kept for half a minute.
    await pause(35_000);
    return { rest, after: { resident, held: await instance.heldMegabytes() } };
  } finally {
    stranger.close();
    await instance.stop();
  }
}

/** Each another text, a third of them a megabyte of variables that nobody asked for, a third too long a document, a third one that is answered. */
async function sendPadded({ url }: Instance): Promise<void> {
  const query = only('Matrix');
  const bodies: ((n: number) => object)[] = [
    (n) => ({ query, variables: { ...matrixInput, pad: `${n}${'x'.repeat(900_000)}` } }),
    (n) => ({ query: `${query}\n#${n}${'x'.repeat(900_000)}`, variables: matrixInput }),
    (n) => ({ query: `${query}\n#${n}${'x'.repeat(15_000)}`, variables: matrixInput }),
  ];
  const strangers = Array.from({ length: 8 }, () => caller(url));
  let next = 0;
  await Promise.all(
    strangers.map(async (one) => {
      for (let n = next++; n < queries; n = next++)
        await one.send(JSON.stringify(bodies[n % bodies.length]?.(n)));
      one.close();
    }),
  );
}

async function readInstants(stranger: Caller): Promise<void> {
  const query = only('Matrix');
  const day = 86_400_000;
  for (let n = 0; n < instants; n += 1) {
    const asOf = new Date(Date.now() - (n + 1) * 3 * day).toISOString();
    await stranger.send(JSON.stringify({ query, variables: { input: { ...matrixInput.input, asOf } } }));
  }
}
