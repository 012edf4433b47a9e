import type { Instant } from '../base/calendar.ts';
import { rankOf } from '../base/visibility.ts';
import type { Need } from './need.ts';

/** Donors may see it, and it is neither met nor withdrawn. */
export const isOpenToDonors = ({ state, label }: Pick<Need, 'state' | 'label'>): boolean =>
  state === 'OPEN' && rankOf(label) >= rankOf('DONORS');

type Dated = Pick<Need, 'state' | 'label' | 'changedAt'>;

/** Since when that is so without a break; left out where it is not so. */
export function openSince(
  before: (Dated & Pick<Need, 'openSince'>) | null,
  after: Dated,
): { readonly openSince?: Instant } {
  if (!isOpenToDonors(after)) return {};
  // What was open before that was kept is so since its last change, as far as anybody knows.
  const since = before && isOpenToDonors(before) ? (before.openSince ?? before.changedAt) : after.changedAt;
  return { openSince: since };
}
