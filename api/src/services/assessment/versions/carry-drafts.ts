import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { versionsOf } from '../../../domain/convention/instrument-versions.ts';
import type { Context } from '../../base/context.ts';
import type { CarryDrafts } from '../../convention/carry-job.ts';
import { ownPeople } from '../own-people.ts';
import { carryAssessment } from './carry-assessment.ts';
import { isKnownVersion } from './known-version.ts';

const atOnce = 50;

/** Drafts that are not in the version of today, one transaction each: what a process leaves undone, by throwing once it must end, another one goes on with. False: this process does not know the version yet. */
export async function carryDrafts(
  context: Context,
  { instrument, version }: CarryDrafts,
  signal: AbortSignal,
): Promise<boolean> {
  const { store } = context;
  if (!(await isKnownVersion(context, instrument, version))) return false;
  const versions = versionsOf(store.catalogue(), instrument);
  const now = versions.at(-1)?.version ?? version;
  // Each is looked at once: a still newer version may take one meanwhile, and has a job of its own.
  for (let after = ''; ; ) {
    const page = { after, limit: atOnce };
    const behind = await store.assessments.behind(instrument, now, versions.length === 1, page);
    for (const one of behind) {
      signal.throwIfAborted();
      await carryOne(context, one);
      after = one.id;
    }
    if (behind.length < atOnce) return true;
  }
}

/** As it is in this transaction: whoever wrote meanwhile was first. */
const carryOne = (context: Context, { id, participant }: Assessment): Promise<void> =>
  context.store.atomically(async (writes) => {
    const [draft] = await writes.assessments.byIds(ownPeople(participant), [id]);
    if (draft?.status === 'DRAFT') await carryAssessment(writes, context, draft);
  });
