import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import {
  type ActivityContent,
  parseActivity,
  partsKnown,
} from '../../../domain/assistance/activity-input.ts';
import { newActivity, revisedActivity } from '../../../domain/assistance/activity-steps.ts';
import { withSharesOf } from '../../../domain/assistance/shares.ts';
import type { ActivityId, NeedId, ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Forbidden, Invalid, NotFound } from '../../../domain/base/refusal.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import type { Reads } from '../../../store/store.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';

interface WrittenActivity extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  /** Those it names; each must be seen by whoever writes. */
  readonly needs?: readonly NeedId[] | null | undefined;
}
export type RecordActivityInput = WrittenActivity;
export interface ReviseActivityInput extends WrittenActivity {
  readonly activity: ActivityId;
  readonly expectedRevision: number;
}

/** One of its organizations, or the secretariat, writes an activity down. */
export async function recordActivity(context: Context, input: RecordActivityInput): Promise<Activity> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const content = parseActivity(input, partsKnown(store.catalogue()));
  const by = permit(viewer, 'activity.write', { provider: ownAmong(viewer, content) }, ['organizations']);
  const needs = await namedNeeds(store, context, input.needs, content);
  const made = newActivity(content, { id: newId() as ActivityId, needs, now });
  return once(
    context,
    'activity.write',
    input.operationId,
    input,
    async (writes) => {
      await namedNeeds(writes, context, input.needs, content);
      await writes.saveActivity(made, null);
      writes.publish([{ kind: 'activity', row: made }]);
      writes.record({
        user: by.id,
        action: 'activity.write',
        subject: made.id,
        detail: { title: made.title, revision: made.revision },
      });
      return made;
    },
    entityAgain((id) => store.activities.byIds(audience(context), [id])),
  );
}

/** The whole activity is sent again, by one of its organizations or by the secretariat. */
export const reviseActivity = (context: Context, input: ReviseActivityInput): Promise<Activity> =>
  revising(context, 'activity.write', input, revisableActivity(context, input.activity), () => {
    const { store, viewer, now } = context;
    const content = parseActivity(input, partsKnown(store.catalogue()));
    if (!allows(viewer, 'activity.write', { provider: ownAmong(viewer, content) }))
      throw new Forbidden(ownLeft, ['organizations']);
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        const needs = await namedNeeds(writes, context, input.needs, content);
        const after = revisedActivity(before, withSharesOf(content, before), needs, now);
        return { after, detail: { title: after.title, revision: after.revision } };
      },
    };
  });

/** May this viewer write it again? */
export const canRevise = (viewer: Viewer, activity: Pick<Activity, 'organizations'>): boolean =>
  allows(viewer, 'activity.write', { provider: ownAmong(viewer, activity) });

function revisableActivity(
  context: Context,
  id: ActivityId,
): Revisable<Activity, Activity & { readonly provider: ProviderId | null }> {
  const read = ({ activities }: Pick<Reads, 'activities'>) =>
    found(activities.byIds(audience(context), [id]), ['activity']);
  return {
    argument: 'activity',
    see: async () => {
      const activity = await read(context.store);
      return { ...activity, provider: ownAmong(context.viewer, activity) };
    },
    read,
    save: (writes, after, replaces) => writes.saveActivity(after, replaces),
    rows: (row) => [{ kind: 'activity', row }],
  };
}

/** The organization among them for which the viewer acts; else the first. */
export function ownAmong(
  viewer: Viewer,
  { organizations }: Pick<ActivityContent, 'organizations'>,
): ProviderId | null {
  const own = organizations.find(({ provider }) => allows(viewer, 'activity.write', { provider }));
  return (own ?? organizations[0])?.provider ?? null;
}

/** Needs that it names: seen by whoever writes, and of the States that it helps. */
async function namedNeeds(
  { needs }: Pick<Reads, 'needs'>,
  context: Context,
  ids: WrittenActivity['needs'],
  { participants }: Pick<ActivityContent, 'participants'>,
): Promise<readonly NeedId[]> {
  const named = [...new Set(ids ?? [])];
  if (named.length === 0) return [];
  if (named.length > 200) throw new Invalid('Send at most 200 entries.', ['needs']);
  const seen = new Map((await needs.byIds(audience(context), named)).map((need: Need) => [need.id, need]));
  for (const [at, id] of named.entries()) {
    const need = seen.get(id);
    if (!need) throw new NotFound(['needs', at]);
    if (!participants.includes(need.participant)) throw new Invalid(ofAnother, ['needs', at]);
  }
  return named;
}

const ownLeft = 'Your organization has to stay among those that take part. Name it, or ask the secretariat.';
const ofAnother =
  'This need is of a State that the activity does not help. Add the State, or leave the need out.';
