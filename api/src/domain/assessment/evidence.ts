import type { Instant } from '../base/calendar.ts';
import type {
  AssessmentId,
  EvidenceId,
  MatchId,
  ParticipantCode,
  Reference,
  SourcedNeedId,
  UserId,
} from '../base/ids.ts';
import { strictest, type Visibility } from '../base/visibility.ts';
import type { AnswerContent, Measure } from './answer.ts';

export const fileKinds = ['PDF', 'DOCX', 'XLSX', 'ODT', 'PNG', 'JPEG', 'TXT'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Of one file. */
export const mostFileBytes = 25_000_000;
/** At one measure. */
export const mostFiles = 20;

/** A file that a State shows as evidence, or a side of a match to the other. Its content never changes: another content is another file. */
export interface EvidenceFile {
  readonly id: EvidenceId;
  /** Whose it is: a State, or what the files of a provider, or of the secretariat, are kept under. */
  readonly participant: ParticipantCode;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** The files that it took the place of, by their SHA-256, latest first. */
  readonly earlier: readonly string[];
  /** Where its bytes are. */
  readonly content: string;
  readonly storedAt: Instant;
  readonly user: UserId;
  readonly by: string | null;
  /** When somebody last said that an answer rests on it: what no answer rests on for long is thrown away. */
  readonly citedAt: Instant;
  /** Where what was submitted, or a need's source, rests on it. */
  readonly uses: readonly EvidenceUse[];
  /** Matches in which a message shows it: their sides and the secretariat read it there. Left out where there are none. */
  readonly matches?: readonly MatchId[];
  /** Needs from elsewhere beside which their proposer shows it: whoever sees such a one reads it. Left out where there are none. */
  readonly proposals?: readonly SourcedNeedId[];
}

/** What shows it, and who may see that today. */
export interface EvidenceUse {
  /** Of the answer that was submitted; null for the source of a need from elsewhere. */
  readonly assessment: AssessmentId | null;
  readonly provision: Reference;
  readonly label: Visibility;
}

/** The strictest of the answers and sources that show it; what none of them shows is its State's own. */
export const labelOfFile = ({ uses }: Pick<EvidenceFile, 'uses'>): Visibility =>
  uses.length === 0 ? 'STATE' : strictest(uses.map(({ label }) => label));

/** The files that answers rest on, each once. */
export const filesOf = (answers: readonly Pick<AnswerContent, 'measures'>[]): readonly string[] => [
  ...new Set(answers.flatMap(({ measures }) => measures.flatMap(({ evidence }) => evidence ?? []))),
];

/** A measure with these files, each once; without any it has no such field. */
export function withEvidence<M extends object>(
  measure: M & Pick<Measure, 'evidence'>,
  files: readonly string[],
): Omit<M, 'evidence'> & Pick<Measure, 'evidence'> {
  const { evidence: _, ...bare } = measure;
  return files.length > 0 ? { ...bare, evidence: [...new Set(files)] } : bare;
}

export const noSuchFile =
  'This State has no such file, or has it no longer. Send the file, and attach it again.';
