import type { Instant } from '../../base/calendar.ts';
import { needParts } from '../../base/ids.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Activity } from '../activity.ts';
import type { ActivityContent } from '../activity-input.ts';
import { revisedActivity } from '../activity-steps.ts';

/** An activity as a file says it is; a file says nothing of the needs that it names, which decide who sees it. */
export function laidOver(there: Activity, content: ActivityContent, now: Instant): Activity {
  const helped: ReadonlySet<string> = new Set(content.participants);
  if (there.needs.some((need) => !helped.has(needParts(need).participant)))
    throw new Invalid(needLeft, ['participants']);
  return revisedActivity(there, content, there.needs, now);
}

const needLeft =
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.';
