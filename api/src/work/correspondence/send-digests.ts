import { z } from 'zod';
import { type Due, dailyAt, type Schedule } from '../../domain/base/schedule.ts';
import { digestHour } from '../../domain/correspondence/digest.ts';
import { sendDigests } from '../../services/correspondence/digest/send-digests.ts';
import { kind } from '../kind.ts';

const name = 'send-digests';

/** Each day: whether a week or a month has ended, or an edition was published, is asked then. */
export const digestDays: Schedule = { name, after: dailyAt(digestHour) };

export const sendDueDigests = kind<Due>({
  name,
  input: z.object({ since: z.string(), due: z.string() }),
  work: (context, due, held) => sendDigests(context, due, held),
});
