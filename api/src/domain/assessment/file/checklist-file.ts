import type { Language } from '../../base/language.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { Answer } from '../answer.ts';
import { unwritten } from '../answer-write.ts';
import type { Assessment } from '../assessment.ts';
import type { Said } from '../merge/merge-content.ts';
import { withShownReplies } from '../replies.ts';
import { withNames } from './evidence-lines.ts';
import { said } from './said.ts';

export const fileFormat = 'needs-matrix-checklist';
export const fileFormatVersion = 1;

/** A whole checklist outside the product: to be filled in anywhere, and to come back (domain.md §3). */
export interface ChecklistFile {
  readonly format: typeof fileFormat;
  readonly formatVersion: typeof fileFormatVersion;
  readonly participant: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly cycle: string;
  /** In which its labels are; what people wrote is in their own. */
  readonly language: Language;
  readonly answers: readonly FileAnswer[];
}

export interface FileAnswer {
  readonly provision: string;
  /** The answer's when the file was written. */
  readonly revision: number;
  /** To be changed by whoever fills the file in. */
  readonly answer: Said;
  /** The same as the file was written: the ancestor, by which changes merge with what others wrote since. */
  readonly asWritten: Said;
}

/** The file of these answers in the order of the checklist. For the State's own people one that nobody wrote yet has its place too. */
export function toFile(
  { id, participant, instrument: _, cycle }: Assessment,
  instrument: Instrument,
  answers: readonly Answer[],
  {
    language,
    whole,
    names = new Map(),
  }: {
    readonly language: Language;
    readonly whole: boolean;
    /** Of the files that are told of, by their SHA-256. */
    readonly names?: ReadonlyMap<string, string>;
  },
): ChecklistFile {
  const byProvision = new Map(answers.map((answer) => [answer.provision, answer]));
  const listed = instrument.provisions.flatMap(
    (provision) => byProvision.get(provision) ?? (whole ? unwritten(id, participant, provision) : []),
  );
  return {
    format: fileFormat,
    formatVersion: fileFormatVersion,
    participant,
    instrument: instrument.code,
    instrumentVersion: instrument.version,
    cycle,
    language,
    answers: listed
      .map((one) => withShownReplies(instrument, one))
      .map((answer) => ({
        provision: answer.provision,
        revision: answer.revision,
        answer: withNames(said(answer), names),
        asWritten: withNames(said(answer), names),
      })),
  };
}
