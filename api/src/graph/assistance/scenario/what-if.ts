import type {
  Spending,
  StateCount,
  Supposed,
  SupposedArticle,
  SupposedCell,
  SupposedOverlap,
} from '../../../domain/assistance/matrix/suppose/supposed.ts';
import type { SentChange } from '../../../domain/assistance/scenario/changes-input.ts';
import type { ParticipantCode, Reference } from '../../../domain/base/ids.ts';
import {
  type ChangedNeed,
  changedNeeds,
  type WhatIf,
  whatIf,
} from '../../../services/assistance/scenario/what-if.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { needById } from '../../assessment/loaders.ts';
import { NeedRef } from '../../assessment/need.ts';
import { connection, paged } from '../../base/connection.ts';
import { decodeId } from '../../base/global-id.ts';
import { builder } from '../../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { CoverageRef } from '../enums.ts';
import { there } from '../loaders.ts';
import { CoverageCountsRef } from '../matrix-cell.ts';
import { NeedFilterRef, sentFilter } from '../need-filter.ts';
import { ScenarioChangeInputRef, sentChanges } from './what-if-input.ts';

const StateRef = builder.objectRef<StateCount>('SupposedState').implement({
  description: 'How many of the needs are a State’s.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    needs: t.exposeInt('needs'),
  }),
});

const CountedRef = builder.objectRef<Spending['articles'][number]>('SupposedCounts').implement({
  description: 'How many of the needs are of an article.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    needs: t.exposeInt('needs'),
  }),
});

const SupposedArticleRef = builder.objectRef<SupposedArticle>('SupposedArticle').implement({
  description: 'Needs of an article by coverage, as it is and as it would be.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    before: t.expose('before', { type: CoverageCountsRef }),
    after: t.expose('after', { type: CoverageCountsRef }),
  }),
});

const SupposedCellRef = builder.objectRef<SupposedCell>('SupposedCell').implement({
  description: 'Needs of an article and a kind of help by coverage, as it is and as it would be.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    type: t.field({
      type: AssistanceTypeRef,
      resolve: ({ type }, _args, context) => assistanceTypeOf(context, type),
    }),
    before: t.expose('before', { type: CoverageCountsRef }),
    after: t.expose('after', { type: CoverageCountsRef }),
  }),
});

const OverlapRef = builder.objectRef<SupposedOverlap>('SupposedOverlap').implement({
  description:
    'A provider that has agreed to, or serves, needs that the offers would newly fit: somebody to talk to [WG 2(e)].',
  fields: (t) => ({
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    needs: t.int({ resolve: ({ needs }) => needs.length }),
  }),
});

const UnlocksRef = builder.objectRef<Supposed['unlocks']>('SupposedUnlocks').implement({
  description: 'What waits, in the same States, for provisions at which needs become covered [WG 27].',
  fields: (t) => ({
    needs: t.exposeInt('needs', { description: 'Open needs that wait for one of them.' }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'For which something waits, each once.',
      resolve: ({ provisions }, _args, context) =>
        [...new Set(provisions.map(({ provision }) => provision))].map((one: Reference) =>
          provisionOf(context, one),
        ),
    }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'In which.',
      resolve: ({ provisions }, _args, context) =>
        [...new Set(provisions.map(({ participant }) => participant))].map((one: ParticipantCode) =>
          participantOf(context, one),
        ),
    }),
  }),
});

const SpendingRef = builder.objectRef<Spending>('SupposedSpending').implement({
  description:
    'How far an amount goes among the needs that the offers would fit and nobody has agreed to: those that cost least first, each at the upper end of its budget band. No State goes before another.',
  fields: (t) => ({
    budget: t.exposeInt('budget', { description: 'Whole US dollars, as budget bands are.' }),
    spent: t.exposeInt('spent', { description: 'Whole US dollars.' }),
    needs: t.int({ description: 'How many it reaches.', resolve: ({ needs }) => needs.length }),
    states: t.field({ type: [StateRef], resolve: ({ states }) => [...states] }),
    articles: t.field({ type: [CountedRef], resolve: ({ articles }) => [...articles] }),
    beyond: t.exposeInt('beyond', { description: 'Needs with a band that the amount no longer reaches.' }),
    unpriced: t.exposeInt('unpriced', {
      description: 'Needs of which no band is said, or only that it is over a million.',
    }),
  }),
});

const ChangedNeedRef = builder.objectRef<ChangedNeed>('ChangedNeed').implement({
  description: 'A need whose coverage would become another.',
  fields: (t) => ({
    need: t.field({
      type: NeedRef,
      resolve: ({ need }, _args, context) => there(needById(context, need), `The need ${need}`),
    }),
    before: t.expose('before', { type: CoverageRef }),
    after: t.expose('after', { type: CoverageRef }),
  }),
});

const WhatIfRef = builder.objectRef<WhatIf>('WhatIf').implement({
  description:
    'What the viewer would see change if the offers were as supposed: the same as they see once it is applied. Nothing is kept and nothing is done.',
  fields: (t) => ({
    before: t.expose('before', { type: CoverageCountsRef }),
    after: t.expose('after', { type: CoverageCountsRef }),
    needs: t.field({
      type: connection(ChangedNeedRef),
      description: 'Whose coverage becomes another, State by State in the reader’s alphabet.',
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: paged,
      resolve: (told, args, context) => changedNeeds(context, told, pageRequest(context, args)),
    }),
    covered: t.int({
      description: 'Needs that become covered: no offer fits them now.',
      resolve: ({ needs }) => needs.filter(({ after }) => after === 'OFFERED').length,
    }),
    lost: t.int({
      description: 'Needs that no offer would fit any longer.',
      resolve: ({ needs }) => needs.filter(({ after }) => after === 'UNMET').length,
    }),
    states: t.field({
      type: [StateRef],
      description: 'Whose needs become covered.',
      resolve: ({ states }) => [...states],
    }),
    reached: t.int({
      description: 'Open needs that these offers would fit and do not fit now, whatever their coverage.',
      resolve: ({ reached }) => reached.length,
    }),
    articles: t.field({
      type: [SupposedArticleRef],
      description: 'Those in which something changes, in the Convention’s order.',
      resolve: ({ articles }) => [...articles],
    }),
    cells: t.field({
      type: [SupposedCellRef],
      description: 'The cells of the matrix, article by kind of help, in which something changes.',
      resolve: ({ cells }) => [...cells],
    }),
    unlocks: t.field({ type: UnlocksRef, resolve: ({ unlocks }) => unlocks }),
    overlaps: t.field({ type: [OverlapRef], resolve: ({ overlaps }) => [...overlaps] }),
    places: t.int({
      nullable: true,
      description:
        'Matches that the supposed offers could still serve this year; null where one sets no limit.',
      resolve: ({ offers }, _args, { store, audience }) =>
        offers.reduce<number | null>((sum, { after }) => {
          if (after.withdrawnAt !== null || sum === null) return sum;
          if (after.capacityPerYear === null) return null;
          const taken = store.live.projection.capacityTaken(after.id, audience);
          return sum + Math.max(0, after.capacityPerYear - taken);
        }, 0),
    }),
    spending: t.field({
      type: SpendingRef,
      nullable: true,
      description: 'Where an amount was sent.',
      resolve: ({ spending }) => spending,
    }),
  }),
});

const WhatIfInputRef = builder.inputType('WhatIfInput', {
  description: 'A kept scenario, or a provider and what it would do.',
  fields: (t) => ({
    scenario: t.id(),
    provider: t.id(),
    changes: t.field({ type: [ScenarioChangeInputRef] }),
    filter: t.field({ type: NeedFilterRef, description: 'Which needs are looked at; left out: all.' }),
    budget: t.int({
      description:
        'How much there is to spend, in whole US dollars; without any change it is spent over the offers of the provider as they are.',
    }),
  }),
});

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfRef,
    description:
      'What would become of needs if a provider’s offers were otherwise, for what the viewer sees. Of changes only DONOR of the provider: FORBIDDEN for others. CONFLICT where an offer was changed since, FORBIDDEN where it was withdrawn, each with the place of the change.',
    args: { input: t.arg({ type: WhatIfInputRef, required: true }) },
    complexity: 200,
    resolve: (_root, { input }, context) =>
      whatIf(context, {
        ...input,
        scenario: input.scenario ? decodeId('Scenario', input.scenario, ['input', 'scenario']) : null,
        provider: input.provider ? providerIdIn(context, input.provider, ['input', 'provider']) : null,
        changes: sentChanges(input.changes ?? [], ['input', 'changes']) as readonly SentChange[],
        filter: sentFilter(input.filter, ['input', 'filter']),
      }),
  }),
);
