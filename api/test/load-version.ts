import { carryDraftsOf } from '../src/work/assessment/carry-drafts.ts';
import { runJob } from '../src/work/run-job.ts';
import { aWorking } from './job-makers.ts';
import type { Visitor, World } from './open-world.ts';

export async function sendInstrument({ url }: World, who: Visitor, body: unknown, query = '') {
  const response = await fetch(`${url}/instruments/import${query}`, {
    method: 'POST',
    headers: { cookie: who.cookie(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as any) };
}

/** Does the jobs that loading a version asked for, as the process does beside its requests. */
export async function runCarrying({ store, clock }: World): Promise<number> {
  const working = aWorking(store, clock, [carryDraftsOf]);
  for (let done = 0; ; done++) {
    const job = await store.queue.take(
      { names: [carryDraftsOf.name], holder: 'test', leaseMs: working.leaseMs },
      clock(),
    );
    if (!job) return done;
    await runJob(working, job, new AbortController());
  }
}
