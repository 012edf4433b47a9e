import { setTimeout as pause } from 'node:timers/promises';
import { bare } from '../bare.ts';
import type { Bench } from '../bench.ts';
import { only, signIn } from '../caller.ts';
import { figure } from '../figure.ts';
import { matrixInput, instance as product } from '../parts.ts';
import { openReaders, type Readers } from '../readers.ts';
import { type Row, timesReference } from '../row.ts';
import { draftAssessment } from '../submission.ts';
import { percentile } from '../time.ts';

const readers = 200;
const runs = 7;

/** Submit answered → last byte at 200 open subscriptions of one audience. Also: the process's memory with them open. */
export const live: Row = {
  figures: { live: [timesReference(3)], 'memory-200': [] },
  async *measure(bench) {
    const { ours, reference, megabytes } = await measured(bench);
    yield {
      ...figure(
        'live',
        `submit answered → last byte at ${readers} open subscriptions, 95th percentile of each run, beside a bare server that writes the same bytes`,
        's',
        ours,
        reference,
      ),
      runs: ours.length * readers,
    };
    yield figure('memory-200', 'the process at rest with 200 subscriptions open', 'MB', [megabytes]);
  },
};

/** In turn, so that both have the same machine. */
async function measured(bench: Bench) {
  const instance = await bench.of(product);
  const bareUrl = await bench.of(bare);
  const analyst = await signIn(instance.url, 'analyst@');
  const body = JSON.stringify({ query: only('MatrixChanged'), variables: matrixInput });
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    cookie: analyst.headers.cookie ?? '',
    'content-length': Buffer.byteLength(body),
  };
  const subscribed = openReaders(readers, `${instance.url}/graphql`, { method: 'POST', headers }, body);
  await subscribed.all(30_000);
  const waiting = openReaders(readers, bareUrl, { method: 'GET' });
  const megabytes = instance.residentMegabytes();
  const ours: number[] = [];
  const reference: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const draft = await draftAssessment(instance, run);
    await pause(400);
    const mine = await untilAllHeard(subscribed, () => draft.submit());
    const bytes = subscribed.bytes();
    await pause(400);
    const other = await untilAllHeard(waiting, async () => {
      await (await fetch(bareUrl, { method: 'POST', body: new Uint8Array(bytes) })).text();
    });
    // The first one warms both up.
    if (run === 0) continue;
    ours.push(mine);
    reference.push(other);
  }
  subscribed.close();
  waiting.close();
  analyst.close();
  return { ours, reference, megabytes };
}

/** Seconds from the answer until 95 of 100 readers had the last byte; a reader that had it before the answer did not wait. */
async function untilAllHeard(open: Readers, write: () => Promise<void>): Promise<number> {
  open.forget();
  await write();
  const answered = performance.now();
  await open.all(10_000);
  return (
    percentile(
      [...open.arrivals.values()].map((at) => Math.max(0, at - answered)),
      0.95,
    ) / 1000
  );
}
