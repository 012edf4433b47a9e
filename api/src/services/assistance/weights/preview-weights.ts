import type { SupposedWeights } from '../../../domain/assistance/matrix/fits/supposed-weights.ts';
import { parseWeights } from '../../../domain/convention/weights-input.ts';
import { audience, type Context, permit } from '../../base/context.ts';

/** What these weights would change, before they are set. Nothing is kept. */
export async function previewWeights(
  context: Context,
  input: Readonly<Record<string, unknown>>,
): Promise<SupposedWeights> {
  const { store, viewer } = context;
  permit(viewer, 'weights.set');
  const { weights } = store.catalogue();
  return store.live.supposedWeights({ ...weights, ...parseWeights(input) }, audience(context));
}
