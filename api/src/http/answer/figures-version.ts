import { dayOf, type Instant } from '../../domain/base/calendar.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Store } from '../../store/store.ts';

/** Moves with what this audience may see, with the reference data, with what providers put first, and with the day, since status is computed at a date. */
export function figuresVersion(store: Store, audience: Audience, now: Instant): string {
  const { version } = store.live.version(audience);
  return `${version} ${store.catalogue().version} ${store.priorities.version()} ${dayOf(now)}`;
}
