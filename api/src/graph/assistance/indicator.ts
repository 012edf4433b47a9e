import type { Indicator } from '../../domain/assistance/matrix/figures.ts';
import { indicators } from '../../services/assistance/matrix/indicators.ts';
import { builder } from '../builder.ts';
import { IndicatorCodeRef } from './enums.ts';
import { indicatorsCost } from './figures-cost.ts';
import { indicatorWords } from './indicator-texts.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';

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

const IndicatorsInputRef = builder.inputType('IndicatorsInput', {
  fields: (t) => ({
    instrument: t.string({ required: true }),
    cycle: t.string({ description: 'Left out: each State’s latest.' }),
    asOf: t.field({ type: 'Instant' }),
    filter: t.field({ type: NeedFilterRef }),
  }),
});

builder.queryField('indicators', (t) =>
  t.field({
    type: [IndicatorRef],
    description: 'Over the assessments submitted in the chosen scope, for the viewer’s audience.',
    complexity: indicatorsCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await indicators(context, { ...input, filter: sentFilter(input.filter, ['input', 'filter']) })),
    ],
  }),
);
