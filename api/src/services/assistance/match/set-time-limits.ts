import { Conflict } from '../../../domain/base/refusal.ts';
import { parseTimeLimits, type TimeLimits } from '../../../domain/convention/time-limits.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';

export interface SetTimeLimitsInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  /** That was read. */
  readonly expectedVersion: number;
}

/** The secretariat says how long each side of a match has, and a need for its first proposal: a new version, in force at once for all that waits. */
export async function setTimeLimits(context: Context, input: SetTimeLimitsInput): Promise<TimeLimits> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'timeLimits.set');
  const content = parseTimeLimits(input);
  return once(
    context,
    'timeLimits.set',
    input.operationId,
    input,
    async (writes) => {
      const { timeLimits: before } = await writes.catalogueHere();
      if (before.version !== input.expectedVersion)
        throw new Conflict(before.version, null, null, ['expectedVersion']);
      const set: TimeLimits = { ...content, version: before.version + 1, setAt: now };
      await writes.saveTimeLimits(set);
      writes.record({
        user: by.id,
        action: 'timeLimits.set',
        subject: String(set.version),
        detail: { days: set.days },
      });
      return set;
    },
    {
      keep: ({ version }) => ({ version }),
      again: async ({ version }) => {
        const { timeLimits, earlierTimeLimits } = store.catalogue();
        const found = [timeLimits, ...earlierTimeLimits].find((one) => one.version === version);
        if (!found) throw new Error(`There are no time limits of version ${version}.`);
        return found;
      },
    },
  );
}
