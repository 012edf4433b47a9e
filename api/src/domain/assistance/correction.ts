import { z } from 'zod';
import type { Instant } from '../base/calendar.ts';
import { day, parse, text } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';
import { type Activity, type ActivityStatus, activityStatuses, type Correction } from './activity.ts';

type Facts = Pick<Activity, 'status' | 'starts' | 'ends'>;
type Said = Pick<Correction, 'text' | 'status' | 'starts' | 'ends'>;

/** What a State writes of an activity: why, and of its facts those that it says are otherwise. */
export function parseCorrection(
  input: Readonly<Record<string, unknown>>,
  { status, starts, ends }: Facts,
): Said {
  const given = parse(shape, input);
  const said: Said = {
    text: given.text,
    ...(given.status && given.status !== status && { status: given.status as ActivityStatus }),
    ...(given.starts && given.starts !== starts && { starts: given.starts }),
    ...(given.ends && given.ends !== ends && { ends: given.ends }),
  };
  const [from, until] = [said.starts ?? starts, said.ends ?? ends];
  if (from && until && until < from && (said.starts || said.ends))
    throw new Invalid('The activity ends before it starts. Send a later day.', ['ends']);
  return said;
}

/** The activity with what its State says beside it; of what its provider said that changes nothing, so it keeps the day it was changed. */
export const correctedBy = (activity: Activity, correction: Omit<Correction, 'answeredAt'>): Activity => ({
  ...activity,
  revision: activity.revision + 1,
  corrections: [{ ...correction, answeredAt: null }, ...(activity.corrections ?? [])].slice(0, kept),
});

/** Once the activity was written again, nothing is waiting. */
export const answered = (corrections: readonly Correction[], now: Instant): readonly Correction[] =>
  corrections.map((one) => (one.answeredAt === null ? { ...one, answeredAt: now } : one));

/** Is what a State said last still without an answer? */
export const waitsForAnswer = ({ corrections = [] }: Pick<Activity, 'corrections'>): boolean =>
  corrections.some(({ answeredAt }) => answeredAt === null);

/** What its State knows of it: its own word where it says otherwise and nobody has written the activity since. */
export function asStateSays(
  { status, starts, ends, corrections = [] }: Facts & Pick<Activity, 'corrections'>,
  participant: string,
): Facts {
  const own = corrections.find((one) => one.participant === participant);
  if (!own || own.answeredAt !== null) return { status, starts, ends };
  return { status: own.status ?? status, starts: own.starts ?? starts, ends: own.ends ?? ends };
}

const shape = z.object({
  text: text(2_000),
  status: z.enum(activityStatuses).nullish(),
  starts: day.nullish(),
  ends: day.nullish(),
});

/** How much of what was said of one activity is kept beside the last. */
const kept = 50;
