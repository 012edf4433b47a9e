import type { SupposedLimit } from '../../domain/assistance/supposed-limits.ts';
import { allows } from '../../domain/base/policy.ts';
import { type LimitedStep, limitedSteps, type TimeLimits } from '../../domain/convention/time-limits.ts';
import { previewTimeLimits } from '../../services/assistance/match/preview-time-limits.ts';
import { setTimeLimits } from '../../services/assistance/match/set-time-limits.ts';
import { enumOf } from '../base/enum-of.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';

const LimitedStepRef = enumOf(
  'LimitedStep',
  limitedSteps,
  'What has a limit: a match at one of these stages; UNSUPPORTED: a need open to donors for which nobody proposed.',
);

const LimitRef = builder
  .objectRef<{ readonly step: LimitedStep; readonly days: number }>('TimeLimit')
  .implement({
    description: 'How many days something may wait.',
    fields: (t) => ({ step: t.expose('step', { type: LimitedStepRef }), days: t.exposeInt('days') }),
  });

const TimeLimitsRef = builder.objectRef<TimeLimits>('TimeLimits').implement({
  description: 'Time limits, in one version.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    limits: t.field({
      type: [LimitRef],
      resolve: ({ days }) => limitedSteps.map((step) => ({ step, days: days[step] })),
    }),
    setAt: t.expose('setAt', {
      type: 'Instant',
      nullable: true,
      description: 'Null for those that came with the product.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why they were set.' }),
  }),
});

interface LimitsInForce {
  readonly inForce: TimeLimits;
  readonly earlier: readonly TimeLimits[];
}
const MatchTimeLimitsRef = builder.objectRef<LimitsInForce>('MatchTimeLimits').implement({
  description: 'How long each step may take, in every version that there was.',
  fields: (t) => ({
    inForce: t.field({ type: TimeLimitsRef, resolve: ({ inForce }) => inForce }),
    earlier: t.field({
      type: [TimeLimitsRef],
      description: 'The latest first.',
      resolve: ({ earlier }) => earlier.toReversed(),
    }),
    viewerCanSet: t.boolean({ resolve: (_all, _args, { viewer }) => allows(viewer, 'timeLimits.set') }),
  }),
});

builder.queryField('timeLimits', (t) =>
  t.field({
    type: MatchTimeLimitsRef,
    description: 'How long each step may take, and since when; for everybody.',
    resolve: (_root, _args, { store }) => {
      const { timeLimits, earlierTimeLimits } = store.catalogue();
      return { inForce: timeLimits, earlier: earlierTimeLimits };
    },
  }),
);

const LimitInputRef = builder.inputType('TimeLimitInput', {
  fields: (t) => ({
    step: t.field({ type: LimitedStepRef, required: true }),
    days: t.int({ required: true, description: '1 to 3650.' }),
  }),
});

const SupposedLimitRef = builder.objectRef<SupposedLimit>('SupposedTimeLimit').implement({
  description: 'What another limit of one step would change.',
  fields: (t) => ({
    step: t.expose('step', { type: LimitedStepRef }),
    before: t.exposeInt('before', {
      description: 'Past the limit in force; of UNSUPPORTED: for which nobody proposed within it.',
    }),
    after: t.exposeInt('after', { description: 'The same by the other limit.' }),
  }),
});

builder.queryField('supposedTimeLimits', (t) =>
  t.field({
    type: [SupposedLimitRef],
    description:
      'Only ADMINISTRATOR: how many matches would be late, and needs unsupported, if these limits were set. Nothing is kept.',
    args: { limits: t.arg({ type: [LimitInputRef], required: true, description: 'Each step once.' }) },
    resolve: (_root, input, context) => previewTimeLimits(context, input),
  }),
);

mutation('setTimeLimits', {
  description:
    'Only ADMINISTRATOR: a new version, in force at once for all that waits. INVALID where a step is left out or named twice, or is not of 1 to 3650 days.',
  type: TimeLimitsRef,
  input: builder.inputType('SetTimeLimitsInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      expectedVersion: t.int({ required: true, description: 'That was read.' }),
      limits: t.field({ type: [LimitInputRef], required: true, description: 'Each step once.' }),
      reason: t.string({ required: true, description: 'Shown to everybody.' }),
    }),
  }),
  resolve: (input, context) => setTimeLimits(context, input),
});
