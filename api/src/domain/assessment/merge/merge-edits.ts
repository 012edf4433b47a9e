import { Invalid } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { Answer, SaidField } from '../answer.ts';
import { type AnswerPatch, parseAnswer } from '../answer-input.ts';
import { mergeField, type Said } from './merge-content.ts';
import { isAgreed, type Merged, type Open } from './merged.ts';

/** What a person changed: the fields as they were when the person began, and as they are now. */
export interface Edits {
  readonly before: Partial<Said>;
  readonly after: Partial<Said>;
}

/** A field that both changed where they overlap: it stays as it is stored until a person chooses. */
export interface OpenField extends Open<unknown> {
  readonly field: SaidField;
}

export interface MergedEdits {
  readonly patch: AnswerPatch;
  readonly open: readonly OpenField[];
}

/**
 * Edits laid over what is stored. A field that nobody wrote since `readAt`, the revision that the person began from, is taken as it is; but whoever names other
 * words than are stored as those begun from has not read them, whatever the revision.
 */
export function mergeEdits(
  stored: Answer,
  { before, after }: Edits,
  readAt: number,
  instrument: Instrument,
): MergedEdits {
  const fields = Object.keys(after) as SaidField[];
  const patch: Record<string, unknown> = {};
  const open: OpenField[] = [];
  for (const field of fields) {
    const read = isNothing(before[field]) || same(before[field], stored[field]);
    // Replies are spoken of one by one: those to questions that are hidden or asked no longer stay.
    const untouched = read && field !== 'replies' && (stored.fieldRevisions[field] ?? 0) <= readAt;
    const merged: Merged<unknown> = untouched
      ? { agreed: after[field] }
      : mergeField<SaidField>(field, before[field] ?? null, after[field] as never, stored[field] as never);
    if (isAgreed(merged) && (untouched || fits(field, merged.agreed, instrument)))
      patch[field] = merged.agreed;
    else
      open.push({
        field,
        ...(isAgreed(merged) ? apart(after[field], stored[field]) : withinLimits(field, merged, instrument)),
      });
  }
  return withoutContradiction(stored, { patch, open });
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Two texts within their limit may be beyond it together: then a person shortens them. */
function fits(field: SaidField, value: unknown, instrument: Instrument): boolean {
  const asked = (code: string) => instrument.questions?.some((question) => question.code === code);
  const checked =
    field === 'replies' ? (value as Said['replies']).filter(({ question }) => asked(question)) : value;
  try {
    parseAnswer({ [field]: checked }, instrument);
    return true;
  } catch (error) {
    if (error instanceof Invalid) return false;
    throw error;
  }
}

const apart = (mine: unknown, theirs: unknown): Open<unknown> => ({ mine, theirs, both: null });
const withinLimits = (field: SaidField, open: Open<unknown>, instrument: Instrument): Open<unknown> =>
  open.both !== null && !fits(field, open.both, instrument) ? { ...open, both: null } : open;

/** That no help is required, and help that is wanted, cannot both be said: where one hand said each, a person chooses. */
function withoutContradiction(stored: Answer, { patch, open }: MergedEdits): MergedEdits {
  const written = { ...stored, ...patch };
  if (!written.noneRequired || written.assistanceWanted.length === 0) return { patch, open };
  const pair = (['noneRequired', 'assistanceWanted'] as const).filter((field) => field in patch);
  if (pair.length !== 1) return { patch, open };
  const [field] = pair as [(typeof pair)[number]];
  const { [field]: mine, ...rest } = patch;
  return { patch: rest, open: [...open, { field, ...apart(mine, stored[field]) }] };
}
