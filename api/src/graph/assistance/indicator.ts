import type { Indicator, LevelShare } from '../../domain/assistance/matrix/figures.ts';
import {
  type IndicatorsOfCycle,
  indicatorSeries,
  indicators,
  levelShares,
} from '../../services/assistance/matrix/indicators.ts';
import { planIndicatorSeries, planIndicators } from '../../services/assistance/matrix/plan-indicators.ts';
import { type SeenAsInput, seenBy } from '../../services/assistance/matrix/seen-by.ts';
import { indicatorWords } from '../../texts/indicator-texts.ts';
import type { GraphContext } from '../base/context.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { IndicatorCodeRef } from './enums.ts';
import {
  countedAbove,
  indicatorsCost,
  levelsCost,
  planSeriesCost,
  plansCost,
  seriesCost,
} from './figures-cost.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';
import { seenAsField } from './seen-as.ts';

export const IndicatorRef = builder.objectRef<Indicator>('Indicator').implement({
  description: 'A share with its boundary: always shown with numerator and denominator.',
  fields: (t) => ({
    code: t.expose('code', { type: IndicatorCodeRef }),
    label: t.string({ resolve: ({ code }, _args, { language }) => indicatorWords(code, language).label }),
    definition: t.string({
      resolve: ({ code }, _args, { language }) => indicatorWords(code, language).definition,
    }),
    numerator: t.exposeInt('numerator'),
    denominator: t.exposeInt('denominator'),
    percent: t.exposeInt('percent', { nullable: true, description: 'Rounded half up; null over nothing.' }),
  }),
});

export const IndicatorsInputRef = builder.inputType('IndicatorsInput', {
  fields: (t) => ({
    instrument: t.string({ required: true }),
    cycle: t.string({ description: 'Left out: each State’s latest.' }),
    asOf: t.field({ type: 'Instant' }),
    filter: t.field({ type: NeedFilterRef }),
    seenAs: t.field(seenAsField),
  }),
});

const as = (context: GraphContext, { seenAs }: { readonly seenAs?: SeenAsInput | null | undefined }) =>
  seenBy(context, seenAs, ['input', 'seenAs']);

builder.queryField('indicators', (t) =>
  t.field({
    type: [IndicatorRef],
    description: 'Over the assessments submitted in the chosen scope, for the viewer’s audience.',
    complexity: indicatorsCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await indicators(as(context, input), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);

const IndicatorsOfCycleRef = builder.objectRef<IndicatorsOfCycle>('IndicatorsOfCycle').implement({
  description: 'The indicators of one cycle.',
  fields: (t) => ({
    cycle: t.exposeString('cycle'),
    indicators: t.field({
      type: [IndicatorRef],
      complexity: countedAbove,
      resolve: ({ indicators: all }) => [...all],
    }),
  }),
});

builder.queryField('indicatorSeries', (t) =>
  t.field({
    type: [IndicatorsOfCycleRef],
    description:
      'The same cycle by cycle, the latest last: at most the last twelve of those in which the viewer sees an answer to the checklist. The input’s own cycle is passed over.',
    complexity: seriesCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await indicatorSeries(as(context, input), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);

builder.queryField('planIndicators', (t) =>
  t.field({
    type: [IndicatorRef],
    description:
      'How many of the needs in scope belong to a national plan, to a provider’s programme, or to either: as their States say today, whatever the date of the needs.',
    complexity: plansCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await planIndicators(as(context, input), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);

builder.queryField('planIndicatorSeries', (t) =>
  t.field({
    type: [IndicatorsOfCycleRef],
    description: 'The same in the cycles of indicatorSeries. The input’s own cycle is passed over.',
    complexity: planSeriesCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await planIndicatorSeries(as(context, input), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);

const LevelShareRef = builder.objectRef<LevelShare>('LevelShare').implement({
  description: 'How many of the States in scope answered what to a provision.',
  fields: (t) => ({
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    yes: t.exposeInt('yes'),
    inPart: t.exposeInt('inPart'),
    no: t.exposeInt('no'),
    notShown: t.exposeInt('notShown', {
      description: 'States in scope whose level there is not given, or not shown to the viewer.',
    }),
  }),
});

builder.queryField('levelShares', (t) =>
  t.field({
    type: [LevelShareRef],
    description:
      'For each provision of the checklist, in its order: what the States of the scope answered, as the viewer’s audience sees it. Of each State the latest submission of the chosen cycle, or of all.',
    complexity: levelsCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await levelShares(as(context, input), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);
