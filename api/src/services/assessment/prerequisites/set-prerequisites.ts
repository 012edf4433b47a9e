import { comesWithProduct, type PrerequisiteChange } from '../../../domain/convention/prerequisite-change.ts';
import {
  articleWith,
  parsePrerequisites,
  refuseSame,
} from '../../../domain/convention/prerequisites-input.ts';
import { parseReason } from '../../../domain/convention/weights-input.ts';
import { type Context, permit } from '../../base/context.ts';
import { type SettingInput, setting } from '../../convention/setting.ts';
import { needRow } from '../rows.ts';
import { whoWaits } from './who-waits.ts';

/** `expectedVersion`: 0 where nothing was changed yet. */
export type SetPrerequisitesInput = SettingInput;

/** The secretariat sets what an article builds on; in the same transaction the needs of all States wait for what they then wait for. */
export async function setPrerequisites(
  context: Context,
  input: SetPrerequisitesInput,
): Promise<PrerequisiteChange> {
  const { viewer, now } = context;
  const by = permit(viewer, 'prerequisites.set');
  const asked = parsePrerequisites(input);
  const reason = parseReason(input.reason);
  return setting(context, 'prerequisites.set', input, {
    by,
    all: ({ prerequisiteChanges }) => prerequisiteChanges,
    next: async (writes, version, catalogue) => {
      // What others derive meanwhile is derived by what this sets, or is among what this finds.
      await writes.publishAlone();
      const after = articleWith(asked, catalogue);
      const before = catalogue.articles.get(after.number) ?? after;
      refuseSame(before, after);
      const set: PrerequisiteChange = {
        version,
        article: after.number,
        before: before.prerequisites,
        after: after.prerequisites,
        reason,
        setAt: now,
      };
      const waiting = await whoWaits(writes, catalogue, after, now);
      await writes.savePrerequisites(set);
      if (!comesWithProduct(after.number)) await writes.saveReference({ articles: [after] });
      if (waiting.length > 0) await writes.saveNeeds(waiting.map((need) => need.after));
      writes.publish(waiting.map((need) => needRow(need.after)));
      const prerequisites = after.prerequisites.map(({ prerequisite }) => prerequisite);
      return { set, subject: after.number, detail: { version, prerequisites } };
    },
  });
}
