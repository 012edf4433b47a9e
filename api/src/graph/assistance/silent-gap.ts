import type { SilentGapsOfState } from '../../domain/assistance/matrix/figures.ts';
import { type SilentGaps, silentGaps } from '../../services/assistance/silent-gaps.ts';
import { builder } from '../builder.ts';
import { ProvisionRef, provisionOf } from '../convention/article.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';

const SilentGapsOfStateRef = builder.objectRef<SilentGapsOfState>('SilentGapsOfState').implement({
  description: 'One State and the provisions of its silent gaps, as far as the viewer may see them.',
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
  }),
});

const SilentGapListRef = builder.objectRef<SilentGaps>('SilentGapList').implement({
  description: 'Gaps in force about which the State asked for nothing: findings, never needs [WG 19].',
  fields: (t) => ({
    totalCount: t.int({
      resolve: ({ states }) => states.reduce((sum, { provisions }) => sum + provisions.length, 0),
    }),
    gapAnswers: t.exposeInt('gapAnswers', { description: 'Of how many gap answers.' }),
    nodes: t.field({
      type: [SilentGapsOfStateRef],
      complexity: { field: 1, multiplier: 50 },
      resolve: ({ states }) => [...states],
    }),
  }),
});

builder.queryField('silentGaps', (t) =>
  t.field({
    type: SilentGapListRef,
    description: 'Gaps about which their States said nothing, as far as the viewer sees them [WG 19].',
    args: { filter: t.arg({ type: NeedFilterRef }), instrument: t.arg.string() },
    resolve: (_root, { filter, instrument }, context) =>
      silentGaps(context, sentFilter(filter, ['filter']), instrument),
  }),
);
