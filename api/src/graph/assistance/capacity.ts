import type { CapacityOfType } from '../../domain/assistance/matrix/figures.ts';
import { capacityByType } from '../../services/assistance/matrix/indicators.ts';
import { seenBy } from '../../services/assistance/matrix/seen-by.ts';
import { builder } from '../builder.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { capacityCost, countedAbove } from './figures-cost.ts';
import { IndicatorsInputRef } from './indicator.ts';
import { sentFilter } from './need-filter.ts';
import { MoneyRef } from './offer-content.ts';

const CapacityOfTypeRef = builder.objectRef<CapacityOfType>('CapacityOfType').implement({
  description: 'What is asked for of one kind of help, beside the places and the money that are offered.',
  fields: (t) => ({
    type: t.field({
      type: AssistanceTypeRef,
      nullable: true,
      complexity: countedAbove,
      description: 'null: of all kinds, each need and each offer once.',
      resolve: ({ type }, _args, context) => (type === null ? null : assistanceTypeOf(context, type)),
    }),
    needs: t.exposeInt('needs', { description: 'Open ones.' }),
    offers: t.exposeInt('offers', { description: 'Published and not stale.' }),
    withPlaces: t.exposeInt('withPlaces', {
      description: 'Offers that say how many places they have in a year.',
    }),
    places: t.exposeFloat('places', { description: 'Places in a year, of the offers that say how many.' }),
    taken: t.exposeInt('taken', {
      description: 'Places that are agreed in the year of the date, for needs that the viewer may see.',
    }),
    percent: t.exposeFloat('percent', {
      nullable: true,
      description:
        'Places over needs, rounded half up; null over nothing, or where no offer says how many it has. It may be above 100.',
    }),
    withBudget: t.exposeInt('withBudget', { description: 'Open needs with a budget band.' }),
    askedFrom: t.exposeFloat('askedFrom', {
      description: 'US dollars: the lower ends of their budget bands together.',
    }),
    askedUpTo: t.exposeFloat('askedUpTo', {
      nullable: true,
      description: 'US dollars: the upper ends together; null where one is over a million.',
    }),
    withCeiling: t.exposeInt('withCeiling', { description: 'Offers that name a ceiling.' }),
    money: t.field({
      type: [MoneyRef],
      complexity: countedAbove,
      description:
        'Their ceilings together, each for all its places in a year, or for one where no number is named: currency by currency, never converted.',
      resolve: ({ money }) => [...money],
    }),
  }),
});

builder.queryField('capacityByType', (t) =>
  t.field({
    type: [CapacityOfTypeRef],
    description:
      'Capacity and money offered against demand, kind of help by kind of help, and of all kinds last: kinds of which something is asked for or offered.',
    complexity: capacityCost,
    args: { input: t.arg({ type: IndicatorsInputRef, required: true }) },
    resolve: async (_root, { input }, context) => [
      ...(await capacityByType(seenBy(context, input.seenAs, ['input', 'seenAs']), {
        ...input,
        filter: sentFilter(input.filter, ['input', 'filter']),
      })),
    ],
  }),
);
