import type { Reference } from '../../base/ids.ts';
import { type Answer, isGap, type SaidField } from '../answer.ts';
import { openComments } from '../comment.ts';
import { isSilentGap } from '../rules/silent-gap.ts';
import { saysNothing } from '../vague-words.ts';

export const lackCodes = [
  'TO_CONFIRM',
  'OPEN_COMMENT',
  'NO_MEASURE',
  'MEASURE_WITHOUT_CITATION',
  'SILENT_GAP',
  'WISH_WITHOUT_GAP',
  'VAGUE_WISH',
] as const;
export type LackCode = (typeof lackCodes)[number];

/** What an answer could still say, and where; it never blocks submitting. */
export interface Lack {
  readonly provision: Reference;
  readonly code: LackCode;
  /** The part of the answer where it is to be said. */
  readonly field: SaidField;
  /** The title of the measure, or the code of the kind of help, that it is about; the first, where there are more. */
  readonly entry: string | null;
  readonly count: number;
}

/** What is missing in these answers, in their order; what nobody answered yet is not here, but among the unanswered. */
export const lacksOf = (answers: readonly Answer[]): readonly Lack[] =>
  answers.flatMap((answer) =>
    lackCodes.flatMap((code) => {
      const [first, ...more] = rules[code](answer);
      return first ? [{ provision: answer.provision, code, ...first, count: 1 + more.length }] : [];
    }),
  );

type Place = Pick<Lack, 'field' | 'entry'>;
const at = (field: SaidField, entry: string | null = null): Place => ({ field, entry });

/** Only what was written in this cycle is asked for more; what was copied is asked to be confirmed first. */
const written = (rule: (answer: Answer) => readonly Place[]) => (answer: Answer) =>
  answer.revision > 0 && answer.compliance !== null ? rule(answer) : [];

const rules: Readonly<Record<LackCode, (answer: Answer) => readonly Place[]>> = {
  TO_CONFIRM: ({ revision, compliance }) => (revision === 0 && compliance !== null ? [at('compliance')] : []),
  OPEN_COMMENT: (answer) => openComments(answer).map(({ field }) => at(field ?? 'compliance')),
  // Direct application is a measure too [WG 28], so a yes without one rests on nothing.
  NO_MEASURE: written(({ compliance, measures, law, practice }) =>
    compliance !== 'NO' && measures.length === 0 && law === null && practice === null ? [at('measures')] : [],
  ),
  MEASURE_WITHOUT_CITATION: written(({ measures }) =>
    measures
      .filter(({ kind, citation, url }) => citable.has(kind) && !citation && !url)
      .map(({ title }) => at('measures', title)),
  ),
  SILENT_GAP: written((answer) => (isSilentGap(answer) ? [at('assistanceWanted')] : [])),
  WISH_WITHOUT_GAP: written((answer) =>
    !isGap(answer) && answer.assistanceWanted.length > 0 ? [at('compliance')] : [],
  ),
  VAGUE_WISH: written(({ assistanceWanted }) =>
    assistanceWanted
      .filter(({ subject }) => saysNothing(subject))
      .map(({ type }) => at('assistanceWanted', type)),
  ),
};

/** A body or a practice has no text to be cited; the treaty itself is known. */
const citable: ReadonlySet<string> = new Set(['LAW', 'REGULATION', 'POLICY']);
