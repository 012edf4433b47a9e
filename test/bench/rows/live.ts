import { request } from 'node:http';
import { only, signIn } from '../caller.ts';
import { figure } from '../figure.ts';
import type { Instance } from '../instance.ts';
import { matrixInput, instance as product } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { draftAssessment } from '../submission.ts';
import { percentile } from '../time.ts';

const readers = 200;

/** Submitted → last byte at 200 open subscriptions of one audience. Also: the process's memory with them open. */
export const live: Row = {
  figures: { live: [atMost(0.3)], 'memory-200': [] },
  async *measure(bench) {
    const { arrivals, megabytes } = await measured(await bench.of(product));
    yield {
      ...figure(
        'live',
        `submitted → last byte at ${readers} open subscriptions: 95th percentile of all arrivals, in s`,
        's',
        [percentile(arrivals, 0.95) / 1000],
      ),
      runs: arrivals.length,
    };
    yield figure('memory-200', 'the process at rest with 200 subscriptions open', 'MB', [megabytes]);
  },
};

async function measured(
  instance: Instance,
  runs = 7,
): Promise<{ readonly arrivals: readonly number[]; readonly megabytes: number }> {
  const analyst = await signIn(instance.url, 'analyst@');
  const body = JSON.stringify({ query: only('MatrixChanged'), variables: matrixInput });
  const arrivals = new Map<number, number>();
  const open = Array.from({ length: readers }, (_, n) =>
    subscribe(instance.url, analyst.headers.cookie ?? '', body, () => arrivals.set(n, performance.now())),
  );
  const first = Date.now();
  while (arrivals.size < readers && Date.now() - first < 30_000) await pause(50);
  if (arrivals.size < readers) throw new Error(`Only ${arrivals.size} of ${readers} subscriptions opened.`);
  await pause(500);
  const megabytes = instance.residentMegabytes();
  const all: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const draft = await draftAssessment(instance, run);
    await pause(400);
    arrivals.clear();
    const from = performance.now();
    await draft.submit();
    const waited = Date.now();
    while (arrivals.size < readers && Date.now() - waited < 10_000) await pause(5);
    await pause(200);
    if (arrivals.size < readers)
      throw new Error(`A change reached only ${arrivals.size} of ${readers} readers.`);
    // The first one warms up.
    if (run > 0) all.push(...[...arrivals.values()].map((at) => at - from));
  }
  for (const one of open) one.destroy();
  analyst.close();
  return { arrivals: all, megabytes };
}

function subscribe(url: string, cookie: string, body: string, onBytes: () => void) {
  const outgoing = request(
    `${url}/graphql`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        cookie,
        'content-length': Buffer.byteLength(body),
      },
    },
    (incoming) => {
      incoming.on('data', (chunk: Buffer) => {
        if (chunk.length > 40) onBytes();
      });
      incoming.on('error', () => undefined);
    },
  );
  outgoing.on('error', () => undefined);
  outgoing.end(body);
  return outgoing;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
