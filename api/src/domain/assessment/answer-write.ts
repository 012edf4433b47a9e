import type { Instant } from '../base/calendar.ts';
import {
  type AssessmentId,
  answerId,
  type ParticipantCode,
  type Reference,
  type UserId,
} from '../base/ids.ts';
import { Conflict, Invalid } from '../base/refusal.ts';
import { same } from '../base/same.ts';
import { type Answer, unchanged } from './answer.ts';
import { type AnswerPatch, cleared, contradiction } from './answer-input.ts';
import { withoutContrary } from './replies.ts';

export interface Write {
  readonly patch: AnswerPatch;
  readonly expectedRevision: number;
  readonly now: Instant;
  /** Null where a report says what the State wrote on paper. */
  readonly user: UserId | null;
  /** The writer's name, as others of the State read it. */
  readonly by: string | null;
}

/**
 * The answer after a write. Over fields that nobody changed since `expectedRevision` a write merges; over one that somebody did it is a Conflict
 * that shows both. Every write makes the next revision, one without fields too: it confirms what was copied.
 */
export function mergeAnswer(stored: Answer, { patch, expectedRevision, now, user, by }: Write): Answer {
  refuseConflict(stored, patch, expectedRevision);
  const written = withoutContrary({ ...stored, ...patch });
  if (written.noneRequired && written.assistanceWanted.length > 0)
    refuseContradiction(stored, patch, expectedRevision);
  const revision = stored.revision + 1;
  const fields = Object.keys(patch).filter(
    (field) =>
      stored.revision === 0 || !same(stored[field as keyof Answer], patch[field as keyof AnswerPatch]),
  );
  return {
    ...written,
    revision,
    fieldRevisions: {
      ...stored.fieldRevisions,
      ...Object.fromEntries(fields.map((field) => [field, revision])),
    },
    fieldChanges: Object.fromEntries([
      ...Object.entries(stored.fieldChanges).filter(([field]) => !fields.includes(field)),
      ...(user ? fields.map((field) => [field, { at: now, user, by }] as const) : []),
    ]),
    changedAt: now,
    changedBy: by,
  };
}

/** An answer before its first write. */
export function unwritten(
  assessment: AssessmentId,
  participant: ParticipantCode,
  provision: Reference,
): Answer {
  return {
    id: answerId(assessment, provision),
    assessment,
    participant,
    provision,
    ...cleared,
    revision: 0,
    comments: [],
    ...unchanged,
  };
}

/** Nobody has read a revision that is still to come. */
export function refuseFuture(stored: Answer, patch: AnswerPatch, expectedRevision: number): void {
  if (expectedRevision > stored.revision)
    throw new Conflict(stored.revision, patch, pick(stored, Object.keys(patch)));
}

function refuseConflict(stored: Answer, patch: AnswerPatch, expectedRevision: number): void {
  refuseFuture(stored, patch, expectedRevision);
  const changed = Object.keys(patch).filter(
    (field) => (stored.fieldRevisions[field] ?? 0) > expectedRevision,
  );
  if (changed.length > 0) throw new Conflict(stored.revision, pick(patch, changed), pick(stored, changed));
}

/** No help required and help wanted cannot both be said: a conflict where somebody else said the other half since, else the writer's own slip. */
function refuseContradiction(stored: Answer, patch: AnswerPatch, expectedRevision: number): never {
  const pair = ['noneRequired', 'assistanceWanted'];
  if (pair.some((field) => (stored.fieldRevisions[field] ?? 0) > expectedRevision)) {
    throw new Conflict(stored.revision, pick(patch, pair), pick(stored, pair));
  }
  if (patch.noneRequired) throw new Invalid(contradiction, ['noneRequired']);
  throw new Invalid(
    'This answer says that no help is required. Send noneRequired: false with the requests.',
    ['assistanceWanted'],
  );
}

const pick = (from: object, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));
