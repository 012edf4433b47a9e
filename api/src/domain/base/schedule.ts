import { type Instant, instantOf, millisecondsOf } from './calendar.ts';

/** A job that comes back by itself. */
export interface Schedule {
  readonly name: string;
  /** The due time that follows this instant. */
  readonly after: (instant: Instant) => Instant;
}

/** What its job is told: it looks after everything that came since the due time before. */
export interface Due {
  readonly since: Instant;
  readonly due: Instant;
}

/** The latest due time that has come since `last`: those that were missed are made up for by one. Null: none has come. */
export function dueOf({ after }: Schedule, last: Instant, now: Instant): Due | null {
  let due: Instant | null = null;
  for (let next = after(last); next <= now; next = after(next)) due = next;
  return due === null ? null : { since: last, due };
}

const dayMs = 86_400_000;

/** Each day at this hour of Universal Time. */
export const dailyAt =
  (hour: number): Schedule['after'] =>
  (instant) => {
    const at = hour * 3_600_000;
    return instantOf((Math.floor((millisecondsOf(instant) - at) / dayMs) + 1) * dayMs + at);
  };
