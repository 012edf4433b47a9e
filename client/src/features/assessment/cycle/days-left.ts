const dayMs = 86_400_000;

/** Whole days from today, by Universal Time, to the deadline: 0 on its day, below 0 after it. Counted here, since what is kept on the device grows old. */
export const daysLeft = (deadline: string, now: number = Date.now()): number =>
  Date.parse(deadline) / dayMs - Math.floor(now / dayMs);
