import { makeWorker } from '../src/work/worker.ts';
import { aWorking } from './job-makers.ts';
import { mailingProcess } from './mailing-process.ts';

// A process that sends one mail of the outbox.
const { store, now, mail } = await mailingProcess();
await makeWorker(aWorking(store, () => now, [mail])).runNext();
process.exit(0);
