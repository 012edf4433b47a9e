import { Conflict, Invalid, words } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';
import { visibleText } from '../../base/visible-text.ts';
import type { InstrumentFile } from '../instrument-file.ts';
import { draftFile, type InstrumentDraft } from './draft.ts';
import { inOrder } from './draft-order.ts';

/** Lists, whose entries are written one by one. */
export const listParts = ['chapters', 'articles', 'questions'] as const;
export type ListPart = (typeof listParts)[number];
/** What is written as a whole. */
export const wholeParts = [
  'convention',
  'instrument',
  'participants',
  'assistanceTypes',
  'challenges',
  'replaces',
] as const;
type WholePart = (typeof wholeParts)[number];

/**
 * One thing that was written: a part as a whole, an entry of a list by its key, or (without `key`) the order of a list, as its keys. `was` is what the
 * writer saw, null for what is new; `becomes` is null for what goes.
 */
export interface DraftEdit {
  readonly part: ListPart | WholePart;
  readonly key?: string | null | undefined;
  readonly was: unknown;
  readonly becomes: unknown;
  /** Of a new entry: the key of the one before it; left out: at the end. */
  readonly behind?: string | null | undefined;
}

type Row = Readonly<Record<string, unknown>>;
interface Parts {
  readonly lists: Record<ListPart, readonly Row[]>;
  readonly wholes: Record<WholePart, unknown>;
}

/**
 * The file with what was written. What nobody else changed since it was read is taken as it is, whatever else was; where somebody did, it is a Conflict that says
 * what is there now, and nothing is taken.
 */
export function withEdits(draft: InstrumentDraft, edits: readonly DraftEdit[]): InstrumentFile {
  const parts = partsOf(draft.file);
  edits.map(tidied).forEach((edit, at) => {
    const conflict = (theirs: unknown) =>
      new Conflict(draft.revision, edit.becomes ?? null, theirs ?? null, ['edits', String(at)]);
    if (isList(edit.part)) parts.lists[edit.part] = listWith(parts.lists[edit.part], edit, conflict, at);
    else parts.wholes[edit.part] = wholeWith(parts.wholes[edit.part], edit, conflict);
  });
  return draftFile(fileOf(draft.file, parts));
}

/** As it will be kept, so that the same edit sent again is seen to be there already. */
const tidied = (edit: DraftEdit): DraftEdit => ({ ...edit, becomes: tidy(edit.becomes) });

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

const isList = (part: DraftEdit['part']): part is ListPart => (listParts as readonly string[]).includes(part);

/** By what an entry of this list is known. */
export const keyIn = (part: ListPart): 'code' | 'number' => (part === 'questions' ? 'code' : 'number');

function listWith(
  rows: readonly Row[],
  { part, key, was, becomes, behind }: DraftEdit,
  conflict: (theirs: unknown) => Conflict,
  at: number,
): readonly Row[] {
  const name = keyIn(part as ListPart);
  const keyOf = (row: Row) => String(row[name]);
  if (key == null) return inOrder(rows, keyOf, { was, becomes, path: ['edits', at], conflict });
  const there = rows.find((row) => keyOf(row) === key);
  const saw = was == null ? undefined : was;
  if (same(there ?? null, becomes ?? null)) return rows;
  if (!same(there ?? null, saw ?? null)) throw conflict(there);
  if (becomes == null) return rows.filter((row) => row !== there);
  if (typeof becomes !== 'object' || Array.isArray(becomes))
    throw new Invalid('Send an object here.', ['edits', at, 'becomes']);
  const next = becomes as Row;
  if (rows.some((row) => row !== there && keyOf(row) === next[name]))
    throw new Invalid(words('"{code}" is here twice. Keep one.', { code: String(next[name]) }), [
      ...['edits', at, 'becomes', name],
    ]);
  if (there) return rows.map((row) => (row === there ? next : row));
  const place = behind == null ? -1 : rows.findIndex((row) => keyOf(row) === behind);
  return place < 0 ? [...rows, next] : [...rows.slice(0, place + 1), next, ...rows.slice(place + 1)];
}

function wholeWith(
  there: unknown,
  { was, becomes }: DraftEdit,
  conflict: (theirs: unknown) => Conflict,
): unknown {
  if (same(there ?? null, becomes ?? null)) return there;
  if (!same(there ?? null, was ?? null)) throw conflict(there);
  return becomes ?? undefined;
}

/** What each of these edits names, as it is there: what an editor shows beside what was not taken. */
export function partsOf({ convention, ...file }: InstrumentFile): Parts {
  const { chapters, articles, ...head } = convention;
  return {
    lists: { chapters, articles, questions: file.questions as readonly unknown[] as readonly Row[] },
    wholes: {
      convention: head,
      instrument: file.instrument,
      participants: file.participants,
      assistanceTypes: file.assistanceTypes,
      challenges: file.challenges,
      replaces: file.replaces,
    },
  };
}

function fileOf({ format }: InstrumentFile, { lists, wholes }: Parts): unknown {
  const { convention, participants, replaces, ...rest } = wholes;
  const { chapters, articles, questions } = lists;
  return {
    format,
    convention: { ...(convention as object), chapters, articles },
    ...rest,
    ...(participants == null ? {} : { participants }),
    questions,
    ...(replaces == null ? {} : { replaces }),
  };
}
