import type { Weights } from '../../../domain/convention/weights.ts';
import { parseReason, parseWeights } from '../../../domain/convention/weights-input.ts';
import { type Context, permit } from '../../base/context.ts';
import { type SettingInput, setting } from '../../convention/setting.ts';

export type SetWeightsInput = SettingInput;

/** The secretariat sets the weights of matching: a new version, for every score that is worked out from then on. What was scored keeps its own. */
export async function setWeights(context: Context, input: SetWeightsInput): Promise<Weights> {
  const by = permit(context.viewer, 'weights.set');
  const content = parseWeights(input);
  const reason = parseReason(input.reason);
  return setting(context, 'weights.set', input, {
    by,
    all: ({ weights, earlierWeights }) => [...earlierWeights, weights],
    next: async (writes, version) => {
      const set: Weights = { ...content, version, setAt: context.now, reason };
      await writes.saveWeights(set);
      return { set, subject: String(version), detail: { parts: set.parts } };
    },
  });
}

/** Every version that was ever in force. */
export function weightsOf(
  { weights, earlierWeights }: { readonly weights: Weights; readonly earlierWeights: readonly Weights[] },
  version: number,
): Weights {
  const found = [weights, ...earlierWeights].find((one) => one.version === version);
  if (!found) throw new Error(`There are no weights of version ${version}.`);
  return found;
}
