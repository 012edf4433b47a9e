import { pino } from 'pino';
import { openPost } from '../src/mail/post.ts';
import { sayLetter } from '../src/texts/say-letter.ts';
import { sendMail } from '../src/work/base/send-mail.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { aWorking } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';

// A process that asks for what is due, reminds people and sends their mails, until nothing is left: a mail server may kill it at any step.
const { DATABASE = '', NOW = '', SMTP_URL = '' } = process.env;
const opened = await openTestStore({
  database: DATABASE,
  say: () => undefined,
  log: pino({ level: 'silent' }),
});
const mail = sendMail({
  post: openPost(`${SMTP_URL}.${process.pid}`, 'us@example.org'),
  domain: 'example.org',
  compose: (one, store) => sayLetter(one, store.catalogue(), 'https://matrix.example.org'),
});
await enqueueDue({ store: opened.store, now: NOW }, schedules);
const worker = makeWorker(aWorking(opened.store, () => NOW, [mail, ...kinds(null)]));
while (await worker.runNext());
process.exit(0);
