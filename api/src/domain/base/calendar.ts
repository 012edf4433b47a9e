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

/** Years outside are slips of the pen: nothing here begins before 1900 or is planned for after 2200. */
const firstYear = 1900;
const lastYear = 2200;

/** What to do about a text that should be a day and is none, or none that anybody means; null where it is one. */
export function dayAdvice(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return 'Write the date as 2027-05-01: a year of four digits, the month, the day.';
  if (!isDay(text)) return 'There is no such day in the calendar. Check the month and the day.';
  const year = Number(text.slice(0, 4));
  return year < firstYear || year > lastYear
    ? `The year ${text.slice(0, 4)} cannot be right. Write a year from ${firstYear} to ${lastYear}, such as 2027-05-01.`
    : null;
}
