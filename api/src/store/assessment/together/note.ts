import type { Document } from 'mongodb';
import type { NoteThread } from '../../../domain/assessment/together/note.ts';
import type {
  AssessmentId,
  NoteThreadId,
  ParticipantCode,
  Reference,
  UserId,
} from '../../../domain/base/ids.ts';
import type { Writing } from '../../base/area.ts';
import { declare } from '../../base/declare.ts';
import { findIn } from '../../base/find.ts';
import type { Scope } from '../../base/scope.ts';
import { saveMany, saveOne } from '../../base/write.ts';

/** The article is left out where a thread is of one provision, as it is in those that were written before articles had any. */
type ThreadDocument = Omit<NoteThread, 'id' | 'article'> & {
  readonly _id: string;
  readonly article?: string;
};

export type NotePlace = Pick<NoteThread, 'assessment' | 'provision'>;

export const noteThreads = declare(
  'noteThreads',
  {
    assessment: 'string',
    participant: 'string',
    provision: 'string',
    field: 'string?',
    revision: 'number',
    createdAt: 'string',
    resolved: 'object?',
    entries: 'array',
    unread: 'array',
  },
  [
    { name: 'provision', keys: { assessment: 1, provision: 1, createdAt: 1 } },
    { name: 'unread', keys: { unread: 1, participant: 1 } },
  ],
);

/** How many notes there are at a field. */
export interface NoteCount {
  readonly assessment: AssessmentId;
  readonly provision: Reference;
  readonly article: string | null;
  readonly field: string | null;
  /** Threads that nobody resolved. */
  readonly open: number;
  /** Threads of which this person was told and that they have not read. */
  readonly unread: number;
}

/** For services, which ask who looks; never handed out as they are. */
export interface NoteReads {
  readonly notes: {
    byIds(ids: readonly NoteThreadId[]): Promise<NoteThread[]>;
    /** The oldest first. */
    at(places: readonly NotePlace[]): Promise<NoteThread[]>;
    /** Where there are open ones, or some that this person has not read. */
    counts(assessments: readonly AssessmentId[], person: UserId): Promise<NoteCount[]>;
    /** What this person was told of and has not read. */
    unread(participants: readonly ParticipantCode[], person: UserId): Promise<NoteCount[]>;
  };
}
export interface NoteWrites {
  saveThread(thread: NoteThread, replaces: number): Promise<void>;
  saveThreads(threads: readonly NoteThread[]): Promise<void>;
}

export function readNotes(scope: Scope): NoteReads['notes'] {
  const find = findIn<ThreadDocument, NoteThread>(scope, noteThreads, ({ _id, article, ...thread }) => ({
    id: _id as NoteThreadId,
    article: article ?? null,
    ...thread,
  }));
  const counted = async (match: Document, person: UserId): Promise<NoteCount[]> => {
    const pipeline = [
      { $match: match },
      {
        $group: {
          _id: {
            assessment: '$assessment',
            provision: '$provision',
            article: { $ifNull: ['$article', null] },
            field: '$field',
          },
          open: { $sum: { $cond: [{ $eq: ['$resolved', null] }, 1, 0] } },
          unread: { $sum: { $cond: [{ $in: [person, '$unread'] }, 1, 0] } },
        },
      },
      { $sort: { _id: 1 } },
    ];
    const found = await scope.run((options) =>
      scope.collection(noteThreads.name).aggregate<CountDocument>(pipeline, options).toArray(),
    );
    return found.map(({ _id, open, unread }) => ({ ..._id, open, unread }));
  };
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    at: async (places) =>
      (await find({ $or: places.map(({ assessment, provision }) => ({ assessment, provision })) })).sort(
        (a, b) => (a.createdAt < b.createdAt ? -1 : 1),
      ),
    counts: (assessments, person) =>
      counted({ assessment: { $in: assessments }, $or: [{ resolved: null }, { unread: person }] }, person),
    unread: (participants, person) => counted({ unread: person, participant: { $in: participants } }, person),
  };
}

interface CountDocument {
  readonly _id: Pick<NoteCount, 'assessment' | 'provision' | 'article' | 'field'>;
  readonly open: number;
  readonly unread: number;
}

export const writeNotes = ({ scope }: Writing): NoteWrites => ({
  saveThread: (thread, replaces) => saveOne(scope, noteThreads.name, toDocument(thread), replaces),
  saveThreads: async (threads) => {
    await saveMany(scope, noteThreads.name, threads.map(toDocument));
  },
});

const toDocument = ({ id, article, ...thread }: NoteThread): ThreadDocument => ({
  _id: id,
  ...thread,
  ...(article !== null && { article }),
});
