import type { Activity } from '../../../domain/assistance/activity.ts';
import { parseActivity, partsKnown } from '../../../domain/assistance/activity-input.ts';
import type { ActivityId } from '../../../domain/base/ids.ts';
import { type Context, permit } from '../../base/context.ts';
import { within } from '../../base/within.ts';
import { idOfIati } from './iati/id-of-iati.ts';

/** As a provider reports it: title, status, dates, organizations, States, provisions, types. */
export interface ActivityInput extends Readonly<Record<string, unknown>> {
  /** By which it was published elsewhere (IATI). */
  readonly iati?: string | undefined;
}

/** Many at once, in one transaction: all or none, the first thing wrong named by its item. Gives them in the order they came in. */
export async function recordActivities(
  context: Context,
  list: readonly ActivityInput[],
): Promise<readonly Activity[]> {
  const { store, viewer, now, newId } = context;
  const by = permit(viewer, 'activity.record');
  const catalogue = store.catalogue();
  const made = list.map(
    ({ iati, ...input }, at): Activity => ({
      ...within(['activities', at], () => parseActivity(input, partsKnown(catalogue))),
      ...(iati && { iati }),
      id: (iati ? idOfIati(iati) : newId()) as ActivityId,
      revision: 1,
      needs: [],
      match: null,
      changedAt: now,
    }),
  );
  if (made.length === 0) return [];
  await store.atomically(async (writes) => {
    await writes.saveActivities(made);
    writes.publish(made.map((row) => ({ kind: 'activity', row })));
    for (const { id, title } of made)
      writes.record({ user: by.id, action: 'activity.record', subject: id, detail: { title } });
  });
  return made;
}
