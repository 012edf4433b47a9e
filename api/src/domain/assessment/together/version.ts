import type { Instant } from '../../base/calendar.ts';
import type { AnswerId, AssessmentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import type { Answer } from '../answer.ts';
import type { Channel } from '../assessment.ts';

export const chosenVersions = ['MINE', 'THEIRS', 'BOTH', 'REWRITTEN'] as const;
export type Chosen = (typeof chosenVersions)[number];

/** A field of an answer as one write left it, and as it was before: what is read of a history needs no other version. */
export interface FieldVersion {
  readonly id: string;
  readonly answer: AnswerId;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly field: string;
  /** Of the answer. */
  readonly revision: number;
  readonly at: Instant;
  readonly user: UserId;
  readonly by: string | null;
  readonly value: unknown;
  readonly was: unknown;
  /** How a person settled it, where two had changed the same words. */
  readonly chosen: Chosen | null;
  readonly byFile: boolean;
  /** The secretariat took it in from a report of the State; left out where the State's own people wrote it. */
  readonly report?: Exclude<Channel, 'ONLINE'>;
}

export interface Written {
  readonly at: Instant;
  readonly user: UserId;
  readonly by: string | null;
  readonly chosen?: Readonly<Record<string, Chosen>>;
  readonly byFile?: boolean;
  readonly report?: Exclude<Channel, 'ONLINE'>;
}

/** The versions that one write makes: of each field that it changed, and of those in which somebody chose between two. Who may see it is no part of what is said. */
export function versionsOf(
  before: Answer,
  after: Answer,
  { at, user, by, chosen = {}, byFile = false, report }: Written,
): readonly FieldVersion[] {
  const { id: answer, assessment, participant, provision, revision } = after;
  const changed = Object.keys(after.fieldRevisions).filter(
    (field) => after.fieldRevisions[field] === revision,
  );
  const fields = [...new Set([...changed, ...Object.keys(chosen)])].filter((field) => field !== 'visibility');
  return fields.map((field) => ({
    // A new version of the checklist may have put another answer in this place, whose revisions begin at one again.
    id: `${answer}/${field}/${revision}/${at}`,
    answer,
    assessment,
    participant,
    provision,
    field,
    revision,
    at,
    user,
    by,
    value: after[field as keyof Answer] ?? null,
    was: before[field as keyof Answer] ?? null,
    chosen: chosen[field] ?? null,
    byFile,
    ...(report && { report }),
  }));
}
