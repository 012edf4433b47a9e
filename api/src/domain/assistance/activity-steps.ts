import type { Instant } from '../base/calendar.ts';
import type { ActivityId, NeedId } from '../base/ids.ts';
import { Invalid } from '../base/refusal.ts';
import { same } from '../base/same.ts';
import type { Activity } from './activity.ts';
import type { ActivityContent } from './activity-input.ts';
import { answered } from './correction.ts';

/** An activity that its provider or the secretariat writes down. */
export const newActivity = (
  content: ActivityContent,
  {
    id,
    iati,
    needs,
    now,
  }: {
    readonly id: ActivityId;
    readonly iati?: string;
    readonly needs: readonly NeedId[];
    readonly now: Instant;
  },
): Activity => ({
  ...content,
  id,
  ...(iati !== undefined && { iati }),
  revision: 1,
  needs,
  match: null,
  changedAt: now,
});

/** The whole activity as it is written again. What a match agreed on stays as it was agreed. */
export function revisedActivity(
  before: Activity,
  content: ActivityContent,
  needs: readonly NeedId[],
  now: Instant,
): Activity {
  const { id, iati, match, judged, corrections, revision } = before;
  const after: Activity = {
    ...content,
    id,
    ...(iati !== undefined && { iati }),
    match,
    needs,
    ...(judged && { judged }),
    ...(corrections && { corrections: answered(corrections, now) }),
    revision: revision + 1,
    changedAt: now,
  };
  if (match !== null) {
    const moved = agreed.find((field) => !same(before[field], after[field]));
    if (moved) throw new Invalid(asAgreed, [moved]);
  }
  return after;
}

const agreed = ['participants', 'provisions', 'types', 'needs'] as const;
const asAgreed =
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.';
