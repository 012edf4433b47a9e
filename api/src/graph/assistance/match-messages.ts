import type { MatchMessage } from '../../domain/assistance/match-message.ts';
import { type MatchOutcome, matchOutcomes, outcomeOf } from '../../domain/assistance/match-outcome.ts';
import type { MatchId } from '../../domain/base/ids.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import { allows } from '../../domain/base/policy.ts';
import {
  matchMessages,
  readMatchMessages,
  unreadMessages,
} from '../../services/assistance/match/read-messages.ts';
import { writeMatchMessage } from '../../services/assistance/match/write-message.ts';
import { pageRequest } from '../../services/base/page.ts';
import { saySentence } from '../../texts/say-refusal.ts';
import { EvidenceFileRef, evidenceById } from '../assessment/evidence.ts';
import { connection, paged } from '../base/connection.ts';
import { enumOf } from '../base/enum-of.ts';
import { decodeId } from '../base/global-id.ts';
import { loadMany } from '../base/loader.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { SideRef } from './enums.ts';
import { actedById, offerById } from './loaders.ts';
import { MatchRef } from './match.ts';

const MatchMessageRef = builder.objectRef<MatchMessage>('MatchMessage').implement({
  description:
    'What one side of a match wrote to the other: for both sides and the secretariat, and nobody else.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => id }),
    side: t.expose('side', { type: SideRef }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by'),
    byViewer: t.boolean({ resolve: ({ user }, _args, { viewer }) => user === viewer?.id }),
    text: t.exposeString('text', { nullable: true, description: 'Null where it only shows files.' }),
    files: t.field({
      type: [EvidenceFileRef],
      description: 'Downloaded by whoever sees the match.',
      resolve: async ({ files }, _args, context) => {
        const found = await Promise.all(files.map((id) => evidenceById(context, id)));
        return found.flatMap((file) => file ?? []);
      },
    }),
    unread: t.boolean({
      description: 'The viewer was told of it and has not read it.',
      resolve: ({ unread }, _args, { viewer }) => viewer !== null && unread.includes(viewer.id),
    }),
  }),
});
const MatchMessageConnectionRef = connection(MatchMessageRef);

builder.queryField('matchMessages', (t) =>
  t.field({
    type: MatchMessageConnectionRef,
    description: 'The latest first; none for whoever is of neither side, nor of the secretariat.',
    args: { match: t.arg.id({ required: true }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { match, first, after }, context) =>
      matchMessages(context, decodeId('Match', match, ['match']), pageRequest(context, { first, after })),
  }),
);

const MatchOutcomeCodeRef = enumOf(
  'MatchOutcomeCode',
  matchOutcomes,
  'LOST: its need was opened again, and the help could not come back.',
);
const MatchOutcomeRef = builder.objectRef<MatchOutcome>('MatchOutcome').implement({
  description: 'What became of a match that ended.',
  fields: (t) => ({
    code: t.expose('code', { type: MatchOutcomeCodeRef }),
    at: t.expose('at', { type: 'Instant' }),
    reason: t.string({
      nullable: true,
      resolve: ({ reason }, _args, { language }) => reason && saySentence(reason, language),
    }),
  }),
});

builder.objectFields(MatchRef, (t) => ({
  outcome: t.field({
    type: MatchOutcomeRef,
    nullable: true,
    description: 'Null while it goes on, or nobody has acted on it.',
    resolve: async (pair, _args, context) => {
      const match = pair.acted === undefined ? await actedById(context, pair.id) : pair.acted;
      const offer = match && (await offerById(context, match.offer));
      return match && offer && outcomeOf(match, offer);
    },
  }),
  unreadMessages: t.int({
    complexity: 10,
    description: 'Messages that the viewer was told of and has not read.',
    resolve: async ({ id }, _args, context) => {
      const [count] = await loadMany(
        context,
        'UnreadMessages',
        id,
        async () => [...(await unreadMessages(context))].map(([match, count]) => ({ match, count })),
        ({ match }) => match,
      );
      return count?.count ?? 0;
    },
  }),
  viewerCanWrite: t.boolean({
    description: 'The viewer speaks for a side of it, and somebody has proposed it.',
    resolve: async (pair, _args, context) => {
      const match = pair.acted === undefined ? await actedById(context, pair.id) : pair.acted;
      return match !== null && allows(context.viewer, 'match.write', match);
    },
  }),
}));

mutation('writeMatchMessage', {
  description:
    'The State’s FOCAL_POINT or the provider’s DONOR, on a match that somebody proposed. It is never changed or deleted. The other side is told by mail, at most once a day, that there is something to read.',
  type: MatchMessageRef,
  input: builder.inputType('WriteMatchMessageInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      match: t.id({ required: true }),
      text: t.string({ description: 'May be left out where a file is shown.' }),
      files: t.stringList({
        description:
          'Files that this side sent, by their SHA-256: /evidence/uploads with `match` in its metadata.',
      }),
    }),
  }),
  resolve: ({ match, ...input }, context) =>
    writeMatchMessage(context, { ...input, match: decodeId('Match', match, ['match']) }),
});

const ReadMessagesRef = builder.objectRef<{ readonly match: MatchId }>('ReadMatchMessages').implement({
  description: 'The viewer has read what there was in this match.',
  fields: (t) => ({ match: t.id({ resolve: ({ match }) => encodeId('Match', match) }) }),
});

mutation('readMatchMessages', {
  description: 'A person of a side has read all messages of this match.',
  type: ReadMessagesRef,
  input: builder.inputType('ReadMatchMessagesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      match: t.id({ required: true }),
    }),
  }),
  resolve: ({ match, ...input }, context) =>
    readMatchMessages(context, { ...input, match: decodeId('Match', match, ['match']) }),
});
