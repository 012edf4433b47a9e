import type { Instant } from '../../base/calendar.ts';
import type { ConsultationCommentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { Invalid, OutOfTurn } from '../../base/refusal.ts';
import type { Instrument } from '../instrument.ts';

/** What was written under a comment. */
export interface ConsultationReply {
  readonly id: string;
  readonly at: Instant;
  readonly user: UserId;
  /** Whose State's people wrote it; null: the secretariat. */
  readonly participant: ParticipantCode | null;
  readonly text: string;
}

/** What somebody who is consulted says of an instrument, or of a question of it; open until the secretariat settles it. */
export interface ConsultationComment {
  readonly id: ConsultationCommentId;
  readonly instrument: string;
  readonly version: string;
  /** Null: of the provision, or of the instrument as a whole. */
  readonly question: string | null;
  readonly provision: Reference | null;
  readonly revision: number;
  readonly at: Instant;
  readonly user: UserId;
  readonly participant: ParticipantCode | null;
  readonly text: string;
  readonly replies: readonly ConsultationReply[];
  readonly settled: { readonly at: Instant; readonly user: UserId } | null;
}

/** More under one comment is a conversation for elsewhere. */
export const mostReplies = 50;
/** More of one instrument nobody settles. */
export const mostComments = 5_000;

/** Comments are written, and settled, while an instrument is under consultation [WG 46, 2(c)]. */
export function refuseUnlessConsulted({ state }: Instrument, path: readonly (string | number)[]): void {
  if (state !== 'UNDER_CONSULTATION')
    throw new OutOfTurn(
      'This instrument is not under consultation. Comments are written while it is; what was said stays readable.',
      path,
    );
}

/** Whoever is asked the checklist is consulted about it. */
export function refuseUnasked(
  { participants }: Instrument,
  participant: ParticipantCode | null,
  path: readonly (string | number)[],
): void {
  if (participant && participants && !participants.includes(participant))
    throw new Invalid('This checklist is not put to this participant. Choose another one.', path);
}

/** A reply of whoever commented opens it again. */
export function withReply(before: ConsultationComment, reply: ConsultationReply): ConsultationComment {
  if (before.replies.length >= mostReplies)
    throw new Invalid('There are too many replies here. Write a new comment.', ['comment']);
  return {
    ...before,
    revision: before.revision + 1,
    replies: [...before.replies, reply],
    settled: reply.participant === null ? before.settled : null,
  };
}

export function withSettled(
  before: ConsultationComment,
  settled: boolean,
  user: UserId,
  now: Instant,
): ConsultationComment {
  if (settled === (before.settled !== null)) return before;
  return { ...before, revision: before.revision + 1, settled: settled ? { at: now, user } : null };
}
