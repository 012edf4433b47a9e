import type { Edition } from '../../../domain/assistance/edition/edition.ts';
import { afterOne, isDue, usualPlan } from '../../../domain/assistance/edition/plan.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { UserId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { type Publish, publishAhead } from './publish-ahead.ts';

export interface PublishEditionInput {
  readonly operationId: string;
  /** Of the edition that it is to be, as the preview said. */
  readonly number: number;
}

/** By hand: the next edition, as the matrix is now. Of two who publish it at once one is told that it is out. */
export async function publishEdition(context: Context, input: PublishEditionInput): Promise<Edition> {
  const { store, viewer } = context;
  const by = permit(viewer, 'edition.publish');
  const byThem = (publish: Publish) =>
    once(
      context,
      'edition.publish',
      input.operationId,
      input,
      async (writes) => {
        const next = ((await writes.editions.last())?.number ?? 0) + 1;
        if (input.number !== next) throw new Conflict(next, null, null, ['number']);
        const edition = await publish(writes, { onSchedule: false });
        record(writes, by.id, edition);
        return edition;
      },
      {
        keep: ({ number }) => ({ number }),
        again: async ({ number }) => {
          const [edition] = await store.editions.byNumbers([number]);
          if (!edition) throw new Error(`Edition ${number} is not there.`);
          return edition;
        },
      },
    );
  return publishAhead(context, input.number, byThem);
}

/**
 * By the plan: one edition where one is due, however long nobody was there to publish it. The plan goes on in the same transaction, so that a process
 * that dies leaves either both or neither; and the job is done with it. `since`: when it was looked after last.
 */
export async function publishDue(
  context: Context,
  finish: (writes: Writes) => Promise<void>,
  since: Instant,
): Promise<Edition | null> {
  const { store, now } = context;
  const byPlan = (publish: Publish) =>
    store.atomically(async (writes) => {
      const kept = await writes.editions.plan();
      // Where nobody set one, the usual plan promised a day until then: it is kept, come or not.
      const plan = kept ?? usualPlan(since);
      await finish(writes);
      if (!isDue(plan, now)) {
        if (!kept) await writes.savePlan(plan, null);
        return null;
      }
      const edition = await publish(writes, { onSchedule: true });
      const { revision } = plan;
      await writes.savePlan({ ...afterOne(plan, now), revision: revision + 1 }, kept?.revision ?? null);
      record(writes, null, edition);
      return edition;
    });
  const next = ((await store.editions.last())?.number ?? 0) + 1;
  const due = isDue((await store.editions.plan()) ?? usualPlan(since), now);
  return publishAhead(context, due ? next : null, byPlan);
}

const record = (writes: Writes, user: UserId | null, edition: Edition): void =>
  writes.record({
    user,
    action: 'edition.publish',
    subject: String(edition.number),
    detail: detailOf(edition),
  });

const detailOf = ({ asOf, onSchedule, contents }: Edition) => ({
  asOf,
  onSchedule,
  sha256: Object.fromEntries(Object.entries(contents).map(([audience, { sha256 }]) => [audience, sha256])),
});
