import { languageFor } from '../../../domain/base/language.ts';
import { isOneAddress, type Letter, type Mail, type MailId, type Notice } from '../../../domain/base/mail.ts';
import { words } from '../../../domain/base/refusal.ts';
import type { User } from '../../../domain/base/viewer.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../context.ts';

type Knows = Pick<Context, 'now' | 'newId'>;

/** People who are told of it by mail, each in their language; `reads` are those of their State, for a person that chose none. */
export async function tell(
  writes: Writes,
  context: Knows,
  people: readonly User[],
  notice: Notice,
  reads: readonly string[] = [],
): Promise<void> {
  const mails = people.map((person) => aMail(context, person, [notice], reads));
  await writes.addMails(mails, context.now);
}

/** An address that is not one is not handed to a mail server: such a mail has failed when it is written, and the administrator sees it. */
export function aMail(
  { now, newId }: Knows,
  { id, email, name, language }: User,
  notices: Letter['notices'],
  reads: readonly string[] = [],
  mailId: string = newId(),
): Mail {
  const good = isOneAddress(email);
  return {
    id: mailId as MailId,
    user: id,
    to: email,
    language: language ?? languageFor(reads),
    letter: { name, notices },
    status: good ? 'WAITING' : 'FAILED',
    attempt: 0,
    messageId: null,
    content: null,
    error: good ? null : words('"{email}" is not an e-mail address.', { email }),
    createdAt: now,
    askedAt: now,
  };
}
