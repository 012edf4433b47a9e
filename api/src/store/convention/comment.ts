import type { ConsultationCommentId } from '../../domain/base/ids.ts';
import type { ConsultationComment } from '../../domain/convention/consultation/comment.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

type CommentDocument = Omit<ConsultationComment, 'id'> & { readonly _id: string };

export const consultationComments = declare(
  'consultationComments',
  {
    instrument: 'string',
    version: 'string',
    question: 'string?',
    provision: 'string?',
    revision: 'number',
    at: 'string',
    user: 'string',
    participant: 'string?',
    text: 'string',
    replies: 'array',
    settled: 'object?',
  },
  [{ name: 'instrument', keys: { instrument: 1, at: 1 } }],
);

/** How many comments an instrument has, and how many of them nobody settled. */
export interface CommentCount {
  readonly instrument: string;
  readonly all: number;
  readonly open: number;
}

/** Where a comment is to be read, without what it says. */
export type CommentPlace = Pick<
  ConsultationComment,
  'id' | 'instrument' | 'question' | 'provision' | 'at'
> & {
  readonly isOpen: boolean;
};

/** For services, which ask who looks; never handed out as they are. */
export interface ConsultationReads {
  readonly consultationComments: {
    byIds(ids: readonly ConsultationCommentId[]): Promise<ConsultationComment[]>;
    /** Of all its versions. */
    ofInstruments(codes: readonly string[]): Promise<ConsultationComment[]>;
    placesIn(code: string): Promise<CommentPlace[]>;
    counts(codes: readonly string[]): Promise<CommentCount[]>;
  };
}
export interface ConsultationWrites {
  saveConsultationComment(comment: ConsultationComment, replaces: number | null): Promise<void>;
}

export function readComments(scope: Scope): ConsultationReads['consultationComments'] {
  const find = findIn<CommentDocument, ConsultationComment>(
    scope,
    consultationComments,
    ({ _id, ...comment }) => ({ id: _id as ConsultationCommentId, ...comment }),
  );
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    ofInstruments: (codes) => find({ instrument: { $in: codes } }),
    placesIn: async (code) => {
      const found = await scope.run((options) =>
        scope
          .collection<CommentDocument>(consultationComments.name)
          .find(
            { instrument: code },
            {
              ...options,
              batchSize: 5_000,
              projection: { instrument: 1, question: 1, provision: 1, at: 1, settled: 1 },
            },
          )
          .toArray(),
      );
      return found.map(({ _id, settled, ...place }) => ({
        ...place,
        id: _id as ConsultationCommentId,
        isOpen: settled === null,
      }));
    },
    counts: async (codes) => {
      const found = await scope.run((options) =>
        scope
          .collection(consultationComments.name)
          .aggregate<{ readonly _id: string; readonly all: number; readonly open: number }>(
            [
              { $match: { instrument: { $in: codes } } },
              {
                $group: {
                  _id: '$instrument',
                  all: { $sum: 1 },
                  open: { $sum: { $cond: [{ $eq: ['$settled', null] }, 1, 0] } },
                },
              },
            ],
            options,
          )
          .toArray(),
      );
      return found.map(({ _id, ...count }) => ({ instrument: _id, ...count }));
    },
  };
}

export const writeComments = ({ scope }: Writing): ConsultationWrites => ({
  saveConsultationComment: ({ id, ...comment }, replaces) =>
    saveOne<CommentDocument>(scope, consultationComments.name, { _id: id, ...comment }, replaces),
});
