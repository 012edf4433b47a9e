import { type FileMessage, message } from '../../base/file-message.ts';
import { same } from '../../base/same.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { SaidField } from '../answer.ts';
import { type Answer, saidFields } from '../answer.ts';
import { contradiction } from '../answer-input.ts';
import type { Said } from '../merge/merge-content.ts';
import { type Edits, mergeEdits, type OpenField } from '../merge/merge-edits.ts';
import type { FileRow } from './row.ts';
import { toldOfWishes } from './told-of-wishes.ts';

export const fileOutcomes = ['UNCHANGED', 'NEW', 'CHANGED', 'CONFLICT', 'ERROR'] as const;
/** What taking a row in would do. NEW: nobody wrote this answer in this cycle; CONFLICT: somebody changed the same since. */
export type FileOutcome = (typeof fileOutcomes)[number];

export interface PreviewField {
  readonly field: SaidField;
  readonly now: unknown;
  readonly becomes: unknown;
}

export interface PreviewRow {
  /** Which row of the file it is. */
  readonly at: number;
  readonly provision: string;
  readonly outcome: FileOutcome;
  /** What is written if this row is taken in. */
  readonly fields: readonly PreviewField[];
  /** What both changed where it overlaps: kept as it is until a person chooses. */
  readonly open: readonly OpenField[];
  readonly messages: readonly FileMessage[];
  /** What was changed in the file, as it is sent to be merged; it may be stored by now. */
  readonly edits: (Edits & { readonly revision: number }) | null;
}

/** One row of a file beside the answer as it is stored. */
export function previewRow(row: FileRow, stored: Answer, instrument: Instrument): PreviewRow {
  const { at, provision, said } = row;
  const refused = (...more: readonly FileMessage[]): PreviewRow => ({
    ...{ at, provision, outcome: 'ERROR', fields: [], open: [], edits: null },
    messages: [...row.messages, ...more],
  });
  if (!said) return refused();
  if (said.revision > stored.revision)
    return refused(
      message(
        'ERROR',
        [provision, 'revision'],
        'This answer has not been written so often yet. Export the checklist and fill in that file.',
      ),
    );
  const edits = editsOf(said);
  const { patch, open: left } = mergeEdits(stored, edits, said.revision, instrument);
  const changed = saidFields.filter((field) => field in patch && !same(patch[field], stored[field]));
  const open = left.filter(({ mine, theirs }) => !same(mine, theirs));
  const written = { ...stored, ...patch };
  if (written.noneRequired && written.assistanceWanted.length > 0)
    return refused(message('ERROR', [provision, 'noneRequired'], contradiction));
  const fields = changed.map((field) => ({ field, now: stored[field], becomes: patch[field] }));
  const merged = changed.some((field) => (stored.fieldRevisions[field] ?? 0) > said.revision);
  return {
    at,
    provision,
    outcome: outcomeOf(stored, changed, open),
    fields,
    open,
    messages: [
      ...row.messages,
      ...(open.length > 0 ? [message('WARNING', [provision], overlaps)] : []),
      ...(merged ? [message('INFO', [provision], merges)] : []),
      ...toldOfWishes(provision, stored.assistanceWanted, written.assistanceWanted, instrument),
    ],
    edits: Object.keys(edits.after).length > 0 ? { ...edits, revision: said.revision } : null,
  };
}

const overlaps =
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.';
const merges =
  'Somebody wrote here since the file was exported. What the file changes goes together with it.';

/** A field that is as the file was written was not changed in it, whatever is stored by now. */
function editsOf({ after, before }: NonNullable<FileRow['said']>): Edits {
  const fields = saidFields.filter((field) => field in after && !same(after[field], before[field]));
  const of = (version: Partial<Said>): Partial<Said> =>
    Object.fromEntries(fields.map((field) => [field, version[field]]));
  return { before: of(before), after: of(after) };
}

function outcomeOf(stored: Answer, changed: readonly SaidField[], open: readonly OpenField[]): FileOutcome {
  if (open.length > 0) return 'CONFLICT';
  if (changed.length === 0) return 'UNCHANGED';
  return stored.revision === 0 ? 'NEW' : 'CHANGED';
}
