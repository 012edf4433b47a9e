import type { Instant } from '../../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../../base/ids.ts';
import type { Texts } from '../../convention/article.ts';
import type { MappingRule } from '../../convention/version-mapping.ts';
import type { AnswerContent, Comment, SaidField } from '../answer.ts';

export const parkedCodes = [
  'RULE',
  'NOT_ASKED',
  'CODE_GONE',
  'DOES_NOT_FIT',
  'LEVELS_DIFFER',
  'OTHER_LANGUAGE',
  'TOO_LONG',
  'SAID_TWICE',
] as const;
/** Why something could not be carried; RULE: the new version says so, in its own words. */
export type ParkedCode = (typeof parkedCodes)[number];

/** What of an answer was not carried: it stays readable as it was. */
export interface ParkedPart {
  readonly field: SaidField;
  /** Of a list, the entries that were not. */
  readonly value: unknown;
  readonly why: ParkedCode;
  readonly reason?: Texts;
}

/** What became of one answer. */
export interface CarriedFrom {
  readonly provision: Reference;
  readonly rule: MappingRule;
  /** Where what was carried of it is now. */
  readonly to: readonly Reference[];
  readonly reason?: Texts;
  readonly parked: readonly ParkedPart[];
}

export interface CarriedTo {
  readonly content: AnswerContent;
  /** Whose answers it is made of. */
  readonly from: readonly Reference[];
}

export interface Carried {
  readonly answers: readonly CarriedTo[];
  readonly from: readonly CarriedFrom[];
}

/** Kept of an answer that is no longer as it was: all that it said, and what became of it. */
export interface CarriedRecord extends CarriedFrom {
  readonly id: string;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly content: AnswerContent;
  readonly comments: readonly Comment[];
  readonly at: Instant;
  /** Rises with what came later from a device that had not heard of it. */
  readonly revision: number;
}

export const carriedId = (assessment: AssessmentId, version: string, provision: Reference): string =>
  `${assessment}/${version}/${provision}`;
