import { z } from 'zod';
import type { Instant } from '../base/calendar.ts';
import { parse, text } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';

/** What waits for somebody, in the order in which it is shown: a match at one of these stages, and a need for a first proposal. */
export const limitedSteps = ['PROPOSED', 'CONTACTED', 'AGREED', 'DELIVERING', 'UNSUPPORTED'] as const;
export type LimitedStep = (typeof limitedSteps)[number];

/** How many days each side has: reference data with a version, set by the secretariat (domain.md §5). */
export interface TimeLimits {
  /** Rises with every change. */
  readonly version: number;
  readonly days: Readonly<Record<LimitedStep, number>>;
  /** Null for those that came with the product. */
  readonly setAt: Instant | null;
  /** Why, in the words of whoever set them. */
  readonly reason: string | null;
}

/** Those that came with the product: long enough for an answer by letter, short enough not to be forgotten. */
export const firstTimeLimits: TimeLimits = {
  version: 1,
  days: { PROPOSED: 14, CONTACTED: 30, AGREED: 60, DELIVERING: 365, UNSUPPORTED: 90 },
  setAt: null,
  reason: null,
};

export type TimeLimitsContent = Pick<TimeLimits, 'days' | 'reason'>;

/** What the secretariat says of them; the first thing wrong is refused with its path. */
export function parseTimeLimits(input: Readonly<Record<string, unknown>>): TimeLimitsContent {
  const { reason } = parse(z.object({ reason: text(1000) }), input);
  return { days: parseLimits(input), reason };
}

/** Without a reason, as long as they are only tried. */
export function parseLimits(input: Readonly<Record<string, unknown>>): TimeLimits['days'] {
  const { limits } = parse(shape, input);
  const given = new Map(limits.map(({ step, days }) => [step, days]));
  if (given.size !== limitedSteps.length || limits.length !== limitedSteps.length)
    throw new Invalid('Send the limit of every step once.', ['limits']);
  return Object.fromEntries(given) as Record<LimitedStep, number>;
}

/** Longer than ten years is no limit; less than a day nobody can keep. */
const days = z.int().min(1).max(3650);
const shape = z.object({
  limits: z.array(z.object({ step: z.enum(limitedSteps), days })),
});

/** Any limits that were set since those that came with the product, in any order: those in force, and the earlier ones, the oldest first. */
export function timeLimitsOf(set: readonly TimeLimits[]): {
  readonly timeLimits: TimeLimits;
  readonly earlierTimeLimits: readonly TimeLimits[];
} {
  const earlierTimeLimits = [firstTimeLimits, ...set].sort((a, b) => a.version - b.version);
  return { timeLimits: earlierTimeLimits.pop() ?? firstTimeLimits, earlierTimeLimits };
}
