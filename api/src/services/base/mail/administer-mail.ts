import type { Mail, MailId } from '../../../domain/base/mail.ts';
import { OutOfTurn } from '../../../domain/base/refusal.ts';
import { sendMailJob, type Writes } from '../../../store/store.ts';
import { type Context, found, permit } from '../context.ts';
import { once } from '../once.ts';

export interface AdministerMailInput {
  readonly operationId: string;
  readonly mail: MailId;
}

/** One in doubt or that failed, under the Message-ID that it has: only a person decides this. */
export const sendMailAgain = (context: Context, input: AdministerMailInput): Promise<Mail> =>
  administered(context, input, 'mail.sendAgain', async (writes, mail) => {
    const { now, newId } = context;
    const again = { status: 'WAITING', error: null, askedAt: now } as const;
    if (!(await writes.moveMail({ ...mail, statuses: ['IN_DOUBT', 'FAILED'] }, again)))
      throw new OutOfTurn('This mail is not in doubt and has not failed. Look at the list again.', ['mail']);
    const job = { id: `${sendMailJob}/${mail.id}/${newId()}`, name: sendMailJob, input: { mail: mail.id } };
    await writes.enqueue([job], now);
  });

/** Somebody asked, or looked: one in doubt did arrive. */
export const confirmMailArrived = (context: Context, input: AdministerMailInput): Promise<Mail> =>
  administered(context, input, 'mail.arrived', async (writes, mail) => {
    if (!(await writes.moveMail({ ...mail, statuses: ['IN_DOUBT'] }, { status: 'SENT', error: null })))
      throw new OutOfTurn('This mail is not in doubt. Look at the list again.', ['mail']);
  });

async function administered(
  context: Context,
  { operationId, mail: id }: AdministerMailInput,
  action: 'mail.sendAgain' | 'mail.arrived',
  work: (writes: Writes, mail: Mail) => Promise<void>,
): Promise<Mail> {
  const { store, viewer } = context;
  const by = permit(viewer, 'mail.administer');
  return once(
    context,
    'mail.administer',
    operationId,
    { id, action },
    async (writes) => {
      const mail = await found(writes.mails.byIds([id]), ['mail']);
      await work(writes, mail);
      writes.record({ user: by.id, action, subject: id, detail: { to: mail.to } });
      return found(writes.mails.byIds([id]), ['mail']);
    },
    { keep: () => null, again: () => found(store.mails.byIds([id]), ['mail']) },
  );
}
