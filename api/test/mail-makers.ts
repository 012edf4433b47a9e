import { randomUUID } from 'node:crypto';
import type { Instant } from '../src/domain/base/calendar.ts';
import type { UserId } from '../src/domain/base/ids.ts';
import type { Mail, MailId } from '../src/domain/base/mail.ts';
import { openPost, type Post } from '../src/mail/post.ts';
import { aMail as mailTo } from '../src/services/base/mail/tell.ts';
import { digestLetter } from '../src/services/correspondence/digest/digest-letter.ts';
import type { Store } from '../src/store/store.ts';
import { sayLetter } from '../src/texts/say-letter.ts';
import { sendMail } from '../src/work/base/send-mail.ts';
import { began } from './job-makers.ts';

const aUser = {
  id: 'somebody' as UserId,
  name: 'Somebody',
  roles: [],
  passwordHash: null,
  passwordRevision: 0,
};
const notice = {
  code: 'submission-returned',
  values: { participant: 'XAA', instrument: 'test', cycle: '2027' },
  path: '/checklist/abc',
};

/** Into the outbox, as a change writes it. */
export async function aMail(
  store: Store,
  email = 'someone@example.org',
  id: string = randomUUID(),
  now: Instant = began,
): Promise<MailId> {
  const mail = mailTo({ now, newId: () => id }, { ...aUser, email }, [notice]);
  await store.atomically((writes) => writes.addMails([mail], now));
  return mail.id;
}

export const sender = (post: Post) =>
  sendMail({
    post,
    domain: 'example.org',
    compose: (mail, store) => sayLetter(mail, store.catalogue(), 'https://matrix.example.org'),
    letterNow: digestLetter,
  });

export const postTo = (url: string): Post => openPost(url, 'us@example.org');

export async function mailOf(store: Store, id: MailId): Promise<Mail> {
  const [mail] = await store.mails.byIds([id]);
  if (!mail) throw new Error(`There is no mail ${id}.`);
  return mail;
}
