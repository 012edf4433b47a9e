import type { SupposedScore, SupposedWeights } from '../../domain/assistance/matrix/fits/supposed-weights.ts';
import { matchId } from '../../domain/base/ids.ts';
import { allows } from '../../domain/base/policy.ts';
import { partCodes, type Weights } from '../../domain/convention/weights.ts';
import { previewWeights } from '../../services/assistance/weights/preview-weights.ts';
import { setWeights } from '../../services/assistance/weights/set-weights.ts';
import { mutation } from '../base/mutation.ts';
import { builder, type Types } from '../builder.ts';
import { PartCodeRef } from './enums.ts';
import { MatchRef } from './match.ts';
import { WeightsRef } from './weights-of-version.ts';

interface WeightsInForce {
  readonly inForce: Weights;
  readonly earlier: readonly Weights[];
}

const MatchWeightsRef = builder.objectRef<WeightsInForce>('MatchWeights').implement({
  description: 'The weights of matching, in every version that there was.',
  fields: (t) => ({
    inForce: t.field({ type: WeightsRef, resolve: ({ inForce }) => inForce }),
    earlier: t.field({
      type: [WeightsRef],
      description: 'The latest first.',
      resolve: ({ earlier }) => earlier.toReversed(),
    }),
    viewerCanSet: t.boolean({
      resolve: (_all, _args, { viewer }) => allows(viewer, 'weights.set'),
    }),
  }),
});

builder.queryField('weights', (t) =>
  t.field({
    type: MatchWeightsRef,
    description: 'What each part of a score can give, and since when; for everybody.',
    resolve: (_root, _args, { store }) => {
      const { weights, earlierWeights } = store.catalogue();
      return { inForce: weights, earlier: earlierWeights };
    },
  }),
);

const PointsInputRef = builder.inputType('PartPointsInput', {
  fields: (t) => ({
    code: t.field({ type: PartCodeRef, required: true }),
    points: t.int({ required: true }),
  }),
});

const points = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  parts: t.field({
    type: [PointsInputRef],
    required: true,
    description: `Each of ${partCodes.length} parts once, of which SUBJECT may be left out; together they make 100.`,
  }),
  sameCategory: t.int({ required: true }),
  article: t.int({ required: true }),
  chapter: t.int({ required: true }),
  whole: t.int({ required: true }),
  remoteOnly: t.int({ required: true }),
});

const SupposedScoreRef = builder.objectRef<SupposedScore>('SupposedScore').implement({
  description: 'A pair with the score that it has, and the one that it would have.',
  fields: (t) => ({
    match: t.field({
      type: MatchRef,
      resolve: ({ need, offer }) => ({ id: matchId(need, offer), need, offer }),
    }),
    before: t.exposeInt('before'),
    after: t.exposeInt('after'),
  }),
});

const SupposedWeightsRef = builder.objectRef<SupposedWeights>('SupposedWeights').implement({
  description: 'What other weights would change, among the pairs that fit today.',
  fields: (t) => ({
    needs: t.exposeInt('needs', { description: 'Open needs that the viewer may see.' }),
    pairs: t.exposeInt('pairs', { description: 'Of them with offers that are not blocked.' }),
    pairsWithOtherScore: t.exposeInt('pairsWithOtherScore'),
    needsWithOtherOrder: t.exposeInt('needsWithOtherOrder', {
      description: 'Their offers would be listed in another order.',
    }),
    needsWithOtherFirst: t.exposeInt('needsWithOtherFirst', { description: 'Another offer would be first.' }),
    examples: t.field({
      type: [SupposedScoreRef],
      description: 'The ten that change most.',
      resolve: ({ examples }) => [...examples],
    }),
  }),
});

builder.queryField('supposedWeights', (t) =>
  t.field({
    type: SupposedWeightsRef,
    description:
      'Only ADMINISTRATOR: what these weights would change; nothing is kept. INVALID as at setWeights.',
    complexity: { field: 2_000, multiplier: 1 },
    args: { input: t.arg({ type: builder.inputType('WeightsInput', { fields: points }), required: true }) },
    resolve: (_root, { input }, context) => previewWeights(context, input),
  }),
);

mutation('setWeights', {
  description:
    'Only ADMINISTRATOR: a new version, in force at once. INVALID where the parts do not make 100, where a wider scope gives more than a narrower one, or where a lesser fit gives as much as the whole. What was scored keeps its version.',
  type: WeightsRef,
  input: builder.inputType('SetWeightsInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      expectedVersion: t.int({ required: true, description: 'That was read.' }),
      ...points(t),
      reason: t.string({ required: true, description: 'Shown to everybody.' }),
    }),
  }),
  resolve: (input, context) => setWeights(context, input),
});
