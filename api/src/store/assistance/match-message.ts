import type { Document } from 'mongodb';
import type { MatchMessage } from '../../domain/assistance/match-message.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { MatchId, ParticipantCode, ProviderId, UserId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { insertAll } from '../base/write.ts';

type MessageDocument = Omit<MatchMessage, 'id'> & { readonly _id: string };

export const matchMessages = declare(
  'matchMessages',
  {
    match: 'string',
    need: 'string',
    participant: 'string',
    provider: 'string',
    side: ['STATE', 'PROVIDER'],
    user: 'string',
    by: 'string',
    at: 'string',
    text: 'string?',
    files: 'array',
    unread: 'array',
  },
  [
    { name: 'match', keys: { match: 1, at: -1, _id: 1 } },
    { name: 'unread', keys: { unread: 1, match: 1 } },
    { name: 'files', keys: { files: 1 } },
    { name: 'provider', keys: { provider: 1 } },
  ],
);

export interface MessagePlace {
  readonly at: Instant;
  readonly id: string;
}

/** For services, which ask first whether the viewer may see the match. */
export interface MatchMessages {
  byIds(ids: readonly string[]): Promise<MatchMessage[]>;
  /** The latest first, from behind a place on. */
  page(
    match: MatchId,
    page: { readonly after: MessagePlace | null; readonly first: number },
  ): Promise<{
    readonly rows: readonly MatchMessage[];
    readonly totalCount: number;
    readonly from: number;
  }>;
  /** How many a person has not read, match by match; where there are none nothing is told. */
  unread(
    person: UserId,
    of: { readonly participants: readonly ParticipantCode[]; readonly providers: readonly ProviderId[] },
  ): Promise<readonly { readonly match: MatchId; readonly count: number }[]>;
}
export interface MatchMessageWrites {
  addMatchMessage(message: MatchMessage): Promise<void>;
  /** What this person was told of in a match is read. */
  readMatchMessages(match: MatchId, person: UserId): Promise<void>;
}

export function readMatchMessages(scope: Scope): MatchMessages {
  const collection = scope.collection<MessageDocument>(matchMessages.name);
  const find = findIn<MessageDocument, MatchMessage>(scope, matchMessages, fromDocument);
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    page: async (match, { after, first }) => {
      const behind: Document = after
        ? { match, $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $gt: after.id } }] }
        : { match };
      const [totalCount, left, rows] = await Promise.all([
        scope.run((options) => collection.countDocuments({ match }, options)),
        after ? scope.run((options) => collection.countDocuments(behind as object, options)) : null,
        scope.run((options) =>
          collection
            .find(behind as object, options)
            .sort({ at: -1, _id: 1 })
            .limit(first)
            .toArray(),
        ),
      ]);
      return { rows: rows.map(fromDocument), totalCount, from: left === null ? 0 : totalCount - left };
    },
    unread: async (person, { participants, providers }) => {
      const own = {
        $or: [{ participant: { $in: [...participants] } }, { provider: { $in: [...providers] } }],
      };
      const found = await scope.run((options) =>
        collection
          .aggregate<{ readonly _id: string; readonly count: number }>(
            [{ $match: { unread: person, ...own } }, { $group: { _id: '$match', count: { $sum: 1 } } }],
            options,
          )
          .toArray(),
      );
      return found.map(({ _id, count }) => ({ match: _id as MatchId, count }));
    },
  };
}

export const writeMatchMessages = ({ scope }: Writing): MatchMessageWrites => ({
  addMatchMessage: ({ id, ...message }) =>
    insertAll<MessageDocument>(scope, matchMessages.name, [{ _id: id, ...message }]),
  readMatchMessages: async (match, person) => {
    await scope.run((options) =>
      scope
        .collection<MessageDocument>(matchMessages.name)
        .updateMany({ match, unread: person }, { $pull: { unread: person } }, options),
    );
  },
});

const fromDocument = ({ _id, ...message }: MessageDocument): MatchMessage => ({ id: _id, ...message });
