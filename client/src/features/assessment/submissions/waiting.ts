/** Days in which a submission should be reviewed: what waits longer is flagged. */
const reviewDays = 10;

/** Whole days that a submission has waited, and the share of its time that is left. */
export function waitingOf(
  since: string,
  now: string,
): { readonly days: number; readonly left: number; readonly late: boolean } {
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000));
  return { days, left: Math.max(0, Math.round((1 - days / reviewDays) * 100)), late: days > reviewDays };
}
