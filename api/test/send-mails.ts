import { pino } from 'pino';
import { openPost } from '../src/mail/post.ts';
import { sayLetter } from '../src/texts/say-letter.ts';
import { sendMail } from '../src/work/base/send-mail.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aWorking } from './job-makers.ts';
import { openTestStore } from './open-test-store.ts';

// A process that sends one mail of the outbox, to a server that may kill it at any step: it says by its name who it is.
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
await makeWorker(aWorking(opened.store, () => NOW, [mail])).runNext();
process.exit(0);
