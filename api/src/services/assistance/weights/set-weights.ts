import { Conflict } from '../../../domain/base/refusal.ts';
import type { Weights } from '../../../domain/convention/weights.ts';
import { parseReason, parseWeights } from '../../../domain/convention/weights-input.ts';
import { type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';

export interface SetWeightsInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  /** That was read. */
  readonly expectedVersion: number;
}

/** The secretariat sets the weights of matching: a new version, for every score that is worked out from then on. What was scored keeps its own. */
export async function setWeights(context: Context, input: SetWeightsInput): Promise<Weights> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'weights.set');
  const content = parseWeights(input);
  const reason = parseReason(input.reason);
  return once(
    context,
    'weights.set',
    input.operationId,
    input,
    async (writes) => {
      const { weights: before } = await writes.catalogueHere();
      if (before.version !== input.expectedVersion)
        throw new Conflict(before.version, null, null, ['expectedVersion']);
      const set: Weights = { ...content, version: before.version + 1, setAt: now, reason };
      await writes.saveWeights(set);
      writes.record({
        user: by.id,
        action: 'weights.set',
        subject: String(set.version),
        detail: { parts: set.parts },
      });
      return set;
    },
    {
      keep: ({ version }) => ({ version }),
      again: async ({ version }) => weightsOf(store.catalogue(), version),
    },
  );
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
