import { leaseMs } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';

// A process that takes a job and does not come to an end with it.
const opened = await openTestStore({ database: process.env.DATABASE as string, say: () => undefined });
const job = await opened.store.queue.take(
  { names: [process.env.NAME ?? 'count'], holder: 'a process', leaseMs },
  process.env.NOW as string,
);
process.stdout.write(`holds ${job?.id}\n`);
setInterval(() => undefined, 1_000);
