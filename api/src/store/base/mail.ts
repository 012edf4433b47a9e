import type { Filter } from 'mongodb';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import { type Mail, type MailId, type MailStatus, mailStatuses } from '../../domain/base/mail.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import { findIn } from './find.ts';
import { writeJobs } from './job.ts';
import { type Newest, type NewestPage, newestPage } from './newest.ts';
import type { Scope } from './scope.ts';

interface MailDocument extends Omit<Mail, 'id'> {
  readonly _id: string;
  /** When MongoDB may throw it away. */
  readonly gone: Date;
}

export const mails = declare(
  'mails',
  {
    user: 'string',
    to: 'string',
    language: 'string',
    letter: 'object',
    status: mailStatuses,
    attempt: 'number',
    messageId: 'string?',
    content: 'object?',
    error: 'object?',
    createdAt: 'string',
    askedAt: 'string',
    gone: 'date',
  },
  [
    { name: 'newest', keys: { status: 1, createdAt: -1, _id: -1 } },
    { name: 'user', keys: { user: 1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

export interface Mails {
  byIds(ids: readonly MailId[]): Promise<Mail[]>;
  /** The newest first. */
  page(statuses: readonly MailStatus[], page: Newest): Promise<NewestPage<Mail>>;
}
export interface MailWrites {
  /** Into the outbox, with the jobs that send them; whose id is there already stays. While a world with a past is loaded nobody is told of it. */
  addMails(mails: readonly Mail[], now: Instant): Promise<void>;
  /** Changes it only where it is still in one of these statuses, at this attempt. */
  moveMail(
    from: Pick<Mail, 'id' | 'attempt'> & { readonly statuses: readonly MailStatus[] },
    fields: Partial<Omit<Mail, 'id'>>,
  ): Promise<boolean>;
  /** Whoever asked for them wants no more of them: what was to be sent is not, and nothing of what was is kept. `about`: only those that are to be worked out from it. */
  dropMails(user: UserId, about?: { readonly subscription: string }): Promise<void>;
}

export const sendMailJob = 'send-mail';

export const readMails = (scope: Scope): Mails => ({
  byIds: (ids) => findIn<MailDocument, Mail>(scope, mails, fromDocument)({ _id: { $in: ids } }),
  page: (statuses, page) => newestPage(scope, mails, statuses, page, fromDocument),
});

export function writeMails(writing: Writing): MailWrites {
  const { scope, past } = writing;
  const collection = scope.collection<MailDocument>(mails.name);
  return {
    addMails: async (added, now) => {
      if (added.length === 0 || past) return;
      const operations = added.map((mail) => ({
        updateOne: { filter: { _id: mail.id }, update: { $setOnInsert: toDocument(mail) }, upsert: true },
      }));
      await scope.run((options) => collection.bulkWrite(operations, options));
      const jobs = added
        .filter(({ status }) => status === 'WAITING')
        .map(({ id }) => ({ id: `${sendMailJob}/${id}`, name: sendMailJob, input: { mail: id } }));
      await writeJobs(writing).enqueue(jobs, now);
    },
    moveMail: async ({ id, attempt, statuses }, fields) => {
      const there = { _id: id, attempt, status: { $in: [...statuses] } } as Filter<MailDocument>;
      const { matchedCount } = await scope.run((options) =>
        collection.updateOne(there, { $set: fields }, options),
      );
      return matchedCount === 1;
    },
    dropMails: async (user, about) => {
      const these = { user, ...(about && { 'letter.later.subscription': about.subscription }) };
      await scope.run((options) => collection.deleteMany(these as Filter<MailDocument>, options));
    },
  };
}

/** For those who ask a year later what somebody was told. */
const keptMs = 400 * 86_400_000;

function toDocument({ id: _, ...mail }: Mail): Omit<MailDocument, '_id'> {
  return { ...mail, gone: new Date(millisecondsOf(mail.createdAt) + keptMs) };
}
const fromDocument = ({ _id, gone: _, ...mail }: MailDocument): Mail => ({ id: _id as MailId, ...mail });
