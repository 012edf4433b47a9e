import { type Day, dayOf, type Instant, millisecondsOf, plusDays, startOf } from '../../base/calendar.ts';
import type { CycleId } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';

/** What the secretariat wrote, in the languages in which it did; in the others its readers have our wording. */
export type CycleTexts = Readonly<Partial<Record<Language, string>>>;

/** A cycle of an instrument as the secretariat opened it. One that it did not open has none, and no deadline. */
export interface Cycle {
  readonly id: CycleId;
  readonly instrument: string;
  /** A year. */
  readonly cycle: string;
  readonly revision: number;
  /** The last day on which a submission is in time, by Universal Time. */
  readonly deadline: Day;
  /** Urges parties [WG 4]. */
  readonly partyTexts: CycleTexts;
  /** Invites signatories, and observers as signatories are [WG 4]. */
  readonly invitedTexts: CycleTexts;
  /** Days before the deadline on which States that have not submitted are reminded. */
  readonly remindDays: readonly number[];
  readonly openedAt: Instant;
  /** When the deadline became what it is. */
  readonly deadlineSetAt: Instant;
  readonly closedAt: Instant | null;
}

export const cycleId = (instrument: string, cycle: string) => `${instrument}/${cycle}` as CycleId;

/** Whether something is of this cycle. */
export const isIn = (
  { instrument, cycle }: Pick<Cycle, 'instrument' | 'cycle'>,
  one: Pick<Cycle, 'instrument' | 'cycle'>,
): boolean => one.instrument === instrument && one.cycle === cycle;

/** The first instant that is too late: a deadline is a day, and the day ends by Universal Time. */
export const deadlineEnd = ({ deadline }: Pick<Cycle, 'deadline'>): Instant => plusDays(startOf(deadline), 1);

/** Whole days between today and the deadline: 0 on its day, below it after. */
export const daysLeft = ({ deadline }: Pick<Cycle, 'deadline'>, now: Instant): number =>
  (millisecondsOf(startOf(deadline)) - millisecondsOf(startOf(dayOf(now)))) / 86_400_000;
