import type { AnswerField } from '../answer/answer-values.ts';

/** What the API says of a file that was sent: docs/api.md, “A checklist by file”. */
export interface FileMessage {
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly path: readonly string[];
  /** The sheet and the cell, where the file has any. */
  readonly place: string | null;
  readonly sentence: string;
}
export interface PreviewRow {
  readonly provision: string;
  readonly outcome: 'UNCHANGED' | 'NEW' | 'CHANGED' | 'CONFLICT' | 'ERROR';
  readonly fields: readonly {
    readonly field: AnswerField;
    readonly now: unknown;
    readonly becomes: unknown;
  }[];
  /** Where it is in the file, where the file has places. */
  readonly place: string | null;
  readonly open: readonly { readonly field: AnswerField; readonly mine: unknown; readonly theirs: unknown }[];
  readonly messages: readonly FileMessage[];
}
export interface ImportedRow {
  readonly provision: string;
  readonly outcome: 'TAKEN' | 'OPEN' | 'UNCHANGED' | 'REFUSED';
  readonly sentence: string | null;
}

/** In what order a person looks at rows, and by what they choose among them. */
export type Standing = 'refused' | 'toCheck' | 'note' | 'ready' | 'same';
export const standings = ['refused', 'toCheck', 'note', 'ready'] as const satisfies readonly Standing[];

export function standingOf({ outcome, messages }: PreviewRow): Standing {
  const has = (severity: FileMessage['severity']) => messages.some((one) => one.severity === severity);
  if (outcome === 'ERROR') return 'refused';
  if (outcome === 'CONFLICT' || has('WARNING')) return 'toCheck';
  if (outcome === 'UNCHANGED') return 'same';
  return has('INFO') ? 'note' : 'ready';
}

/** Something is written if this row is taken in. */
export const canBeTaken = ({ outcome, fields }: PreviewRow): boolean =>
  outcome !== 'ERROR' && fields.length > 0;

/** How many provisions would change, are refused, and stay as they are. */
export function tallyOf(rows: readonly PreviewRow[], provisions: number) {
  const change = rows.filter(canBeTaken).length;
  const refused = rows.filter(({ outcome }) => outcome === 'ERROR').length;
  return { change, refused, same: Math.max(0, provisions - change - refused) };
}
export type Tally = ReturnType<typeof tallyOf>;
