import { z } from 'zod';
import { mostTries } from '../../domain/base/job.ts';
import type { Letter, Mail, MailContent, MailId } from '../../domain/base/mail.ts';
import type { Post } from '../../mail/post.ts';
import type { Context } from '../../services/base/context.ts';
import { beginSending } from '../../services/base/mail/begin-sending.ts';
import { settleSending } from '../../services/base/mail/settle-sending.ts';
import { type Store, sendMailJob } from '../../store/store.ts';
import { kind, NotNow } from '../kind.ts';

export interface MailRoom {
  readonly post: Post;
  /** The domain of the address that mails come from. */
  readonly domain: string;
  readonly compose: (mail: Mail, store: Pick<Store, 'catalogue'>) => MailContent;
  /** What a letter says that is worked out when it is sent; null: there is nothing left to say. */
  readonly letterNow: (context: Context, mail: Mail) => Promise<Letter | null>;
}

/** Hands a mail of the outbox to the mail server: never twice by itself. */
export const sendMail = ({ post, domain, compose, letterNow }: MailRoom) =>
  kind<{ mail: string }>({
    name: sendMailJob,
    input: z.object({ mail: z.string() }),
    work: async (context, input, { job, signal, finish }) => {
      const { store } = context;
      const [waiting] = await store.mails.byIds([input.mail as MailId]);
      const now = waiting?.status === 'WAITING' && waiting.letter.later ? letterNow(context, waiting) : null;
      const letter = await now;
      const said = (mail: Mail) =>
        now === null ? compose(mail, store) : letter && compose({ ...mail, letter }, store);
      const sender = { domain, compose: said };
      const mail = await beginSending(context, input.mail as MailId, sender, finish);
      if (!mail) return;
      const delivery = await post(mail, signal);
      const last = job.tries >= mostTries;
      await settleSending(context, mail, delivery, { last, finish });
      if (delivery.is === 'NOT_NOW' && !last) throw new NotNow(delivery.why);
    },
  });
