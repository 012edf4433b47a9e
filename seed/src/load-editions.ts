import { startOf } from '@needs-matrix/api/domain/base/calendar';
import { publishPast } from '@needs-matrix/api/services/assistance/edition/publish-past';
import type { Context } from '@needs-matrix/api/services/base/context';

/** Editions of these days, as the matrix was when they began; a world that has any is left as it is. */
export async function loadEditions(at: (instant: string) => Context, days: readonly string[]): Promise<void> {
  const [first] = days;
  if (!first || (await at(startOf(first)).store.editions.last())) return;
  for (const day of days) await publishPast(at(startOf(day)));
}
