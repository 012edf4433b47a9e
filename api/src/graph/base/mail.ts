import { type Mail, mailStatuses } from '../../domain/base/mail.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import { permit } from '../../services/base/context.ts';
import { confirmMailArrived, sendMailAgain } from '../../services/base/mail/administer-mail.ts';
import { listMails } from '../../services/base/mail/list-mails.ts';
import { pageRequest } from '../../services/base/page.ts';
import { sayLetter } from '../../texts/say-letter.ts';
import { builder } from '../builder.ts';
import { connection, paged } from './connection.ts';
import type { GraphContext } from './context.ts';
import { enumOf } from './enum-of.ts';
import { decodeId } from './global-id.ts';
import { errorIn } from './job.ts';
import { mutation } from './mutation.ts';

const MailStatusRef = enumOf(
  'MailStatus',
  mailStatuses,
  'IN_DOUBT was being handed over when something broke: it may have arrived, so that it is not sent by itself again.',
);

const MailRef = builder.objectRef<Mail>('Mail').implement({
  description: 'A letter to one person, in the outbox before it is sent and after. For the ADMINISTRATOR.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('Mail', id) }),
    to: t.exposeString('to'),
    name: t.string({ description: 'Whose address it is.', resolve: ({ letter }) => letter.name }),
    language: t.exposeString('language', { description: 'BCP 47: that of subject and text.' }),
    status: t.expose('status', { type: MailStatusRef }),
    subject: t.string({ resolve: (mail, _args, context) => contentOf(mail, context).subject }),
    text: t.string({ resolve: (mail, _args, context) => withoutKeys(contentOf(mail, context).text) }),
    attempts: t.int({ resolve: ({ attempt }) => attempt }),
    messageId: t.exposeString('messageId', {
      nullable: true,
      description: 'The same at each attempt; null before the first.',
    }),
    error: t.string({
      nullable: true,
      description: 'What went wrong last, as one sentence.',
      resolve: ({ error }, _args, context) => errorIn(error, context),
    }),
    createdAt: t.expose('createdAt', { type: 'Instant' }),
  }),
});

/** What a link does is for whoever was sent it. */
const withoutKeys = (text: string): string => text.replace(/([?&](?:link|key)=)\S+/g, '$1…');

/** As it was sent, or as it would be. */
const contentOf = (mail: Mail, { store, origin }: GraphContext) =>
  mail.content ?? sayLetter(mail, store.catalogue(), origin);

builder.queryField('mails', (t) =>
  t.field({
    type: connection(MailRef),
    description: 'ADMINISTRATOR: the outbox, the newest first.',
    args: { statuses: t.arg({ type: [MailStatusRef] }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { statuses, ...page }, context) =>
      listMails(context, statuses, pageRequest(context, page)),
  }),
);

builder.queryField('sendsMail', (t) =>
  t.boolean({
    description: 'ADMINISTRATOR: false where there is no mail server, so that letters wait in the outbox.',
    resolve: (_root, _args, { viewer, sendsMail }) => {
      permit(viewer, 'mail.administer');
      return sendsMail;
    },
  }),
);

const mailInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      mail: t.id({ required: true }),
    }),
  });
const mailIn = <T extends { readonly mail: string }>(input: T) => ({
  ...input,
  mail: decodeId('Mail', input.mail, ['mail']),
});

mutation('sendMailAgain', {
  description:
    'ADMINISTRATOR: one in doubt or that failed, under the same Message-ID. Who decides so for one in doubt may make it arrive twice.',
  type: MailRef,
  input: mailInput('SendMailAgainInput'),
  resolve: async (input, context) => sendMailAgain(context, mailIn(input)),
});

mutation('confirmMailArrived', {
  description: 'ADMINISTRATOR: one in doubt did arrive, and is not sent again.',
  type: MailRef,
  input: mailInput('ConfirmMailArrivedInput'),
  resolve: async (input, context) => confirmMailArrived(context, mailIn(input)),
});
