import type { SilentGapsOfState } from '../../domain/assistance/matrix/figures.ts';
import type { Page } from '../../domain/base/page.ts';
import { seenBy } from '../../services/assistance/matrix/seen-by.ts';
import { type SilentGaps, silentGaps, statesOf } from '../../services/assistance/matrix/silent-gaps.ts';
import { pageRequest } from '../../services/base/page.ts';
import { AnswerRef } from '../assessment/answer.ts';
import { handleOf } from '../assessment/loaders.ts';
import { PageInfoRef } from '../base/connection.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';
import { seenAsField } from './seen-as.ts';

const SilentGapsOfStateRef = builder.objectRef<SilentGapsOfState>('SilentGapsOfState').implement({
  description: 'One State and the provisions of its silent gaps that the viewer may see.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      resolve: ({ provisions }, _args, context) =>
        provisions.map((reference) => provisionOf(context, reference)),
    }),
    answers: t.field({
      type: [AnswerRef],
      description: 'The answers in force that these gaps are of, in the same order.',
      resolve: ({ answers }) => answers.map(handleOf),
    }),
  }),
});

interface ShownGaps {
  readonly gaps: SilentGaps;
  readonly page: Page<SilentGapsOfState>;
}

const SilentGapListRef = builder.objectRef<ShownGaps>('SilentGapList').implement({
  description: 'Gaps in force about which the State asked for nothing: findings, never needs [WG 19].',
  fields: (t) => ({
    totalCount: t.int({
      description: 'Of silent gaps, whatever page of their States is asked for.',
      resolve: ({ gaps }) => gaps.states.reduce((sum, { provisions }) => sum + provisions.length, 0),
    }),
    gapAnswers: t.int({ description: 'Of how many gap answers.', resolve: ({ gaps }) => gaps.gapAnswers }),
    states: t.int({ description: 'How many States have some.', resolve: ({ page }) => page.totalCount }),
    pageInfo: t.field({ type: PageInfoRef, resolve: ({ page }) => page as Page<unknown> }),
    nodes: t.field({
      type: [SilentGapsOfStateRef],
      complexity: { field: 1, multiplier: 50 },
      resolve: ({ page }) => [...page.nodes],
    }),
  }),
});

builder.queryField('silentGaps', (t) =>
  t.field({
    type: SilentGapListRef,
    description:
      'Gaps about which their States said nothing, among those the viewer may see [WG 19]: State by State in the reader’s alphabet. Every State where neither first nor after is given.',
    args: {
      filter: t.arg({ type: NeedFilterRef }),
      instrument: t.arg.string(),
      seenAs: t.arg(seenAsField),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    resolve: async (_root, { filter, instrument, seenAs, first, after }, viewer) => {
      const context = seenBy(viewer, seenAs, ['seenAs']);
      const request = first == null && after == null ? null : pageRequest(context, { first, after });
      const language = request?.language ?? context.language;
      const gaps = await silentGaps(context, sentFilter(filter, ['filter']), instrument, language);
      return { gaps, page: statesOf(context, gaps, request) };
    },
  }),
);
