import type { Scored } from '../../domain/assistance/match.ts';
import type { FitInputs } from '../../domain/assistance/matching/fit-inputs.ts';
import { weightsOf } from '../../services/assistance/weights/set-weights.ts';
import { BudgetBandRef, HorizonRef } from '../assessment/enums.ts';
import { builder } from '../builder.ts';
import { AssistanceCategoryRef, ConcernLevelRef, LegalTraditionRef } from '../convention/enums.ts';
import { ModeRef } from './enums.ts';
import { MoneyRef, ScopeRef } from './offer-content.ts';
import { WeightsRef } from './weights-of-version.ts';

export const FitInputsRef = builder.objectRef<FitInputs>('FitInputs').implement({
  description:
    'All that a score is worked out from, beside the weights: with both, anybody can work it out again (docs/domain.md §5).',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    type: t.string({ resolve: ({ need }) => need.type }),
    category: t.field({ type: AssistanceCategoryRef, resolve: ({ need }) => need.category }),
    provision: t.string({ resolve: ({ need }) => need.provision }),
    subjects: t.stringList({
      description: 'Codes; where the need names none, every offer has all of that part.',
      resolve: ({ need }) => [...(need.subjects ?? [])],
    }),
    article: t.string({ resolve: ({ need }) => need.article }),
    chapter: t.string({ resolve: ({ need }) => need.chapter }),
    ofWhole: t.boolean({
      description: 'The whole Convention that an offer may name is the one of this provision.',
      resolve: ({ need }) => need.ofWhole,
    }),
    concerns: t.field({
      type: ConcernLevelRef,
      description:
        'What the need concerns; of anything but a provision the very same name gives all of that part.',
      resolve: ({ need }) => need.broad?.level ?? 'PROVISION',
    }),
    covered: t.float({
      description:
        'Of a whole article or chapter: how much of it the offer names part by part, from 0 to 1. That share of the part is given where no name gives more, at least 1.',
      resolve: ({ need }) => need.broad?.covered ?? 0,
    }),
    languages: t.stringList({
      description: 'Of the need; where it names none, those of the State count.',
      resolve: ({ need }) => [...need.languages],
    }),
    horizon: t.field({ type: HorizonRef, nullable: true, resolve: ({ need }) => need.horizon }),
    targetDate: t.field({ type: 'Date', nullable: true, resolve: ({ need }) => need.targetDate }),
    budgetBand: t.field({ type: BudgetBandRef, nullable: true, resolve: ({ need }) => need.budgetBand }),
    stateLanguages: t.stringList({ resolve: ({ state }) => [...state.languages] }),
    stateLegalTradition: t.field({
      type: LegalTraditionRef,
      nullable: true,
      resolve: ({ state }) => state.legalTradition,
    }),
    offeredTypes: t.stringList({ resolve: ({ offer }) => [...offer.types] }),
    offeredCategories: t.field({
      type: [AssistanceCategoryRef],
      description: 'Of its types.',
      resolve: ({ offer }) => [...offer.categories],
    }),
    offeredScope: t.field({ type: ScopeRef, resolve: ({ offer }) => offer.scope }),
    offeredSubjects: t.stringList({ resolve: ({ offer }) => [...(offer.subjects ?? [])] }),
    offeredLanguages: t.stringList({ resolve: ({ offer }) => [...offer.languages] }),
    offeredLegalTraditions: t.field({
      type: [LegalTraditionRef],
      resolve: ({ offer }) => [...offer.legalTraditions],
    }),
    offeredMode: t.field({ type: ModeRef, nullable: true, resolve: ({ offer }) => offer.mode }),
    opens: t.field({ type: 'Date', nullable: true, resolve: ({ offer }) => offer.opens }),
    closes: t.field({ type: 'Date', nullable: true, resolve: ({ offer }) => offer.closes }),
    ceiling: t.field({ type: MoneyRef, nullable: true, resolve: ({ offer }) => offer.ceiling }),
    present: t.exposeBoolean('present', {
      description: 'The provider is at work in that State, in what the viewer may see.',
    }),
  }),
});

export const ScoredRef = builder.objectRef<Scored>('Scored').implement({
  description: 'A score as it was worked out when the pair was proposed.',
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant' }),
    score: t.exposeInt('score'),
    weights: t.field({
      type: WeightsRef,
      resolve: ({ weights }, _args, { store }) => weightsOf(store.catalogue(), weights),
    }),
    inputs: t.field({ type: FitInputsRef, resolve: ({ inputs }) => inputs }),
  }),
});
