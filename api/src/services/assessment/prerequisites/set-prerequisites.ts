import { Conflict } from '../../../domain/base/refusal.ts';
import { lastVersion, type PrerequisiteChange } from '../../../domain/convention/prerequisite-change.ts';
import {
  articleWith,
  parsePrerequisites,
  refuseSame,
} from '../../../domain/convention/prerequisites-input.ts';
import { parseReason } from '../../../domain/convention/weights-input.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { needRow } from '../rows.ts';
import { whoWaits } from './who-waits.ts';

export interface SetPrerequisitesInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  /** That was read; 0 where nothing was changed yet. */
  readonly expectedVersion: number;
}

/** The secretariat sets what an article builds on; in the same transaction the needs of all States wait for what they then wait for. */
export async function setPrerequisites(
  context: Context,
  input: SetPrerequisitesInput,
): Promise<PrerequisiteChange> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'prerequisites.set');
  const asked = parsePrerequisites(input);
  const reason = parseReason(input.reason);
  return once(
    context,
    'prerequisites.set',
    input.operationId,
    input,
    async (writes) => {
      const catalogue = await writes.catalogueHere();
      const version = lastVersion(catalogue);
      if (version !== input.expectedVersion) throw new Conflict(version, null, null, ['expectedVersion']);
      const after = articleWith(asked, catalogue);
      const before = catalogue.articles.get(after.number) ?? after;
      refuseSame(before, after);
      const change: PrerequisiteChange = {
        version: version + 1,
        article: after.number,
        before: before.prerequisites,
        after: after.prerequisites,
        reason,
        setAt: now,
      };
      const waiting = await whoWaits(writes, catalogue, after, now);
      await writes.savePrerequisites(change);
      if (waiting.length > 0) await writes.saveNeeds(waiting.map((need) => need.after));
      writes.publish(waiting.map((need) => needRow(need.after)));
      writes.record({
        user: by.id,
        action: 'prerequisites.set',
        subject: after.number,
        detail: {
          version: change.version,
          prerequisites: after.prerequisites.map((one) => one.prerequisite),
        },
      });
      return change;
    },
    {
      keep: ({ version }) => ({ version }),
      again: async ({ version }) => changeOf(store.catalogue().prerequisiteChanges, version),
    },
  );
}

function changeOf(changes: readonly PrerequisiteChange[], version: number): PrerequisiteChange {
  const found = changes.find((one) => one.version === version);
  if (!found) throw new Error(`There is no change of prerequisites of version ${version}.`);
  return found;
}
