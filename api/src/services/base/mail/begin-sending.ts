import { plusDays } from '../../../domain/base/calendar.ts';
import { daysToSend, type Mail, type MailContent, type MailId } from '../../../domain/base/mail.ts';
import { words } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../context.ts';

export interface Begun extends Mail {
  readonly content: MailContent;
  readonly messageId: string;
}

/** How a mail is put into words, and the domain of those who send it. */
export interface Sender {
  /** null: there is nothing left to say. */
  readonly compose: (mail: Mail) => MailContent | null;
  readonly domain: string;
}

/**
 * Before anything is said to a mail server it is written that it will be, by a majority of the database: one that was begun and whose end nobody
 * wrote is in doubt, and is not sent by itself again. Null: there is nothing to send; the job is done then.
 */
export async function beginSending(
  { store, now }: Pick<Context, 'store' | 'now'>,
  id: MailId,
  { compose, domain }: Sender,
  finish: (writes: Writes) => Promise<void>,
): Promise<Begun | null> {
  return store.atomically(async (writes) => {
    const [mail] = await writes.mails.byIds([id]);
    const inTime = mail?.status === 'WAITING' && now <= plusDays(mail.askedAt, daysToSend);
    const content = inTime ? compose(mail) : null;
    if (inTime && content) {
      const begun: Begun = {
        ...mail,
        status: 'SENDING',
        attempt: mail.attempt + 1,
        messageId: mail.messageId ?? `<${mail.id.replace(/[^\w-]/g, '.')}@${domain}>`,
        content,
      };
      const { id: _, ...fields } = begun;
      // What is worked out when it is sent is for whoever reads it then, and for nobody later.
      const kept = mail.letter.later ? { ...fields, content: null } : fields;
      await writes.moveMail({ ...mail, statuses: ['WAITING'] }, kept);
      return begun;
    }
    if (mail?.status === 'WAITING')
      await writes.moveMail(
        { ...mail, statuses: ['WAITING'] },
        { status: 'FAILED', error: inTime ? nothingLeft : tooLate },
      );
    if (mail?.status === 'SENDING')
      await writes.moveMail({ ...mail, statuses: ['SENDING'] }, { status: 'IN_DOUBT', error: cutOff });
    await finish(writes);
    return null;
  });
}

const tooLate = words('It could not be sent within {days} days.', { days: daysToSend });
const nothingLeft = words(
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.',
  {},
);
const cutOff = words(
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.',
  {},
);
