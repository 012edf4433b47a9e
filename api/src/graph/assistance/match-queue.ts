import { dueAt } from '../../domain/assistance/match-turns.ts';
import {
  matchQueue,
  type QueueCounts,
  queueCounts,
  waitsForWhom,
} from '../../services/assistance/match/match-queue.ts';
import { pageRequest } from '../../services/base/page.ts';
import { paged } from '../base/connection.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';
import { actedById } from './loaders.ts';
import { MatchConnectionRef, MatchRef } from './match.ts';

const WaitsForWhomRef = enumOf(
  'WaitsForWhom',
  waitsForWhom,
  'Whose word a match waits for. For the secretariat, which is of no side, all wait for OTHERS.',
);

builder.objectField(MatchRef, 'dueAt', (t) =>
  t.field({
    type: 'Instant',
    nullable: true,
    description: 'Until when the next word is due by the time limits; later it is overdue.',
    resolve: async (pair, _args, context) => {
      const match = pair.acted === undefined ? await actedById(context, pair.id) : pair.acted;
      return match && dueAt(match, context.store.catalogue().timeLimits);
    },
  }),
);

builder.queryField('matchQueue', (t) =>
  t.field({
    type: MatchConnectionRef,
    description:
      'Matches that wait for somebody’s word: those of the viewer’s sides, all for the secretariat. What is due first comes first.',
    args: {
      waitsFor: t.arg({ type: WaitsForWhomRef, description: 'Left out: both.' }),
      late: t.arg.boolean({ description: 'Only those past their limit, or only the others.' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: paged,
    resolve: (_root, { waitsFor, late, first, after }, context) =>
      matchQueue(context, { waitsFor, late }, pageRequest(context, { first, after })),
  }),
);

const QueueCountsRef = builder.objectRef<QueueCounts>('MatchQueueCounts').implement({
  description: 'How many matches wait for whom.',
  fields: (t) => ({
    mine: t.exposeInt('mine'),
    others: t.exposeInt('others'),
    mineLate: t.exposeInt('mineLate', { description: 'Of mine, those past their limit.' }),
    othersLate: t.exposeInt('othersLate'),
  }),
});

builder.queryField('matchQueueCounts', (t) =>
  t.field({
    type: QueueCountsRef,
    resolve: (_root, _args, context) => queueCounts(context),
  }),
);
