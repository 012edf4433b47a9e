import { parseTimeLimits, type TimeLimits } from '../../../domain/convention/time-limits.ts';
import { type Context, permit } from '../../base/context.ts';
import { type SettingInput, setting } from '../../convention/setting.ts';

export type SetTimeLimitsInput = SettingInput;

/** The secretariat says how long each side of a match has, and a need for its first proposal: a new version, in force at once for all that waits. */
export async function setTimeLimits(context: Context, input: SetTimeLimitsInput): Promise<TimeLimits> {
  const by = permit(context.viewer, 'timeLimits.set');
  const content = parseTimeLimits(input);
  return setting(context, 'timeLimits.set', input, {
    by,
    all: ({ timeLimits, earlierTimeLimits }) => [...earlierTimeLimits, timeLimits],
    next: async (writes, version) => {
      const set: TimeLimits = { ...content, version, setAt: context.now };
      await writes.saveTimeLimits(set);
      return { set, subject: String(version), detail: { days: set.days } };
    },
  });
}
