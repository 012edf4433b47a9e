/** A day as far as it is typed. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Before a date that somebody began to type, `?2027-05-`: the field shows it, no program can read it. */
export const halfTyped = '?';

/** What is wrong with a date as typed; null for a whole one, and for none. */
export function wrongDay(text: string | null | undefined): 'half' | 'year' | 'none' | null {
  if (!text) return null;
  const { year, month, day } = partsOf(text);
  if (year === null || month === null || day === null) return 'half';
  // 27 and 20261 are slips of the hand, and the API would take the first for the year 27.
  if (year < 1900 || year > 9999) return 'year';
  return isInCalendar(text) ? null : 'none';
}

export function partsOf(text: string): DayParts {
  const [, year, month, day] = /^\??([+-]?\d*)-(\d*)-(\d*)$/.exec(text) ?? [];
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
}

/** `2027-05-01`; half typed `?2027-05-`; empty while nothing is. */
export function textOf({ year, month, day }: DayParts): string {
  const parts = [padded(year, 4), padded(month, 2), padded(day, 2)];
  if (parts.every((part) => part === '')) return '';
  return `${parts.includes('') ? halfTyped : ''}${parts.join('-')}`;
}

const numberOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null);
const padded = (part: number | null, length: number): string =>
  `${part ?? ''}`.padStart(part === null ? 0 : length, '0');

/** A day that the calendar does not have is not a day, or is the one after it. */
function isInCalendar(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
