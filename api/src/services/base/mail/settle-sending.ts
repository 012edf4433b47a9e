import type { Delivery, Mail, MailStatus } from '../../../domain/base/mail.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../context.ts';

/** What became of an attempt. One that is certainly not delivered waits again, as long as it is tried again. */
export async function settleSending(
  { store }: Pick<Context, 'store'>,
  mail: Pick<Mail, 'id' | 'attempt'>,
  delivery: Delivery,
  { last, finish }: { readonly last: boolean; readonly finish: (writes: Writes) => Promise<void> },
): Promise<void> {
  const again = delivery.is === 'NOT_NOW' && !last;
  await store.atomically(async (writes) => {
    await writes.moveMail(
      { ...mail, statuses: ['SENDING'] },
      {
        status: again ? 'WAITING' : statusAfter[delivery.is],
        error: delivery.is === 'TAKEN' ? null : delivery.why,
      },
    );
    if (!again) await finish(writes);
  });
}

const statusAfter: Readonly<Record<Delivery['is'], MailStatus>> = {
  TAKEN: 'SENT',
  REFUSED: 'FAILED',
  NOT_NOW: 'FAILED',
  UNKNOWN: 'IN_DOUBT',
};
