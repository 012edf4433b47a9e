/** `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;
/** RFC 3339 in UTC with milliseconds, `2026-11-21T09:40:00.000Z`. Instants compare as strings. */
export type Instant = string;

export const dayOf = (instant: Instant): Day => instant.slice(0, 10);
export const startOf = (day: Day): Instant => `${day}T00:00:00.000Z`;
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

export function plusDays(instant: Instant, days: number): Instant {
  return instantOf(millisecondsOf(instant) + days * 86_400_000);
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    startOf(text) === instantOf(Date.parse(text))
  );
}
