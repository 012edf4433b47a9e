import { pino } from 'pino';
import { openPost } from '../src/mail/post.ts';
import { digestLetter } from '../src/services/correspondence/digest/digest-letter.ts';
import { sayLetter } from '../src/texts/say-letter.ts';
import { sendMail } from '../src/work/base/send-mail.ts';
import { openTestStore } from './open-test-store.ts';

/** What a process that sends mails begins with. A mail server may kill it at any step: it says by its name who it is. */
export async function mailingProcess() {
  const { DATABASE = '', NOW = '', SMTP_URL = '' } = process.env;
  const { store } = await openTestStore({
    database: DATABASE,
    say: () => undefined,
    log: pino({ level: 'silent' }),
  });
  const mail = sendMail({
    post: openPost(`${SMTP_URL}.${process.pid}`, 'us@example.org'),
    domain: 'example.org',
    compose: (one, from) => sayLetter(one, from.catalogue(), 'https://matrix.example.org'),
    letterNow: digestLetter,
  });
  return { store, now: NOW, mail };
}
