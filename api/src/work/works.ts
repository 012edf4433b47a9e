import type { Schedule } from '../domain/base/schedule.ts';
import { carryDraftsOf, carryLeftBehind, leftBehind } from './assessment/carry-drafts.ts';
import { dropEvidenceBytes, evidenceSweeps, sweepEvidenceFiles } from './assessment/evidence.ts';
import { editionDays, publishDueEdition } from './assistance/publish-edition.ts';
import { writeReportAsked } from './assistance/write-report.ts';
import { type MailRoom, sendMail } from './base/send-mail.ts';
import { reminders, remindPeople } from './correspondence/remind.ts';
import { digestDays, sendDueDigests } from './correspondence/send-digests.ts';
import type { Kind } from './kind.ts';

/** Every kind of job there is. Without a mail server mails wait in the outbox, with their jobs. */
export const kinds = (mail: MailRoom | null): readonly Kind[] => [
  ...(mail ? [sendMail(mail)] : []),
  remindPeople,
  dropEvidenceBytes,
  sweepEvidenceFiles,
  carryDraftsOf,
  carryLeftBehind,
  publishDueEdition,
  writeReportAsked,
  sendDueDigests,
];

/** What comes back by itself. */
export const schedules: readonly Schedule[] = [
  reminders,
  evidenceSweeps,
  leftBehind,
  editionDays,
  digestDays,
];
