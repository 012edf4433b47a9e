import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { aWorking } from './job-makers.ts';
import { mailingProcess } from './mailing-process.ts';

// A process that asks for what is due, reminds people and sends their mails, until nothing is left.
const { store, now, mail } = await mailingProcess();
await enqueueDue({ store, now }, schedules);
const worker = makeWorker(aWorking(store, () => now, [mail, ...kinds(null)]));
while (await worker.runNext());
process.exit(0);
