/** A date that somebody began to type: the field shows it, no program can read it. */
export const halfTyped = '?';

/** What is wrong with a date as typed; null for a whole one, and for none. */
export function wrongDay(text: string | null | undefined): 'half' | 'year' | null {
  if (!text) return null;
  if (text === halfTyped) return 'half';
  const [, year, rest = ''] = /^([+-]?\d+)-(\d{2}-\d{2})$/.exec(text) ?? [];
  if (year === undefined) return 'half';
  // 27 and 20261 are slips of the hand, and the API would take the first for the year 27.
  if (!/^\d{4}$/.test(year) || year < '1900') return 'year';
  return startOf(`${year}-${rest}`)?.startsWith(text) ? null : 'half';
}

/** A day that the calendar does not have is no day, or the one after it. */
function startOf(day: string): string | null {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
