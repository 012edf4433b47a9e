import type { Answer } from '../../domain/assessment/answer.ts';
import { refuseFuture } from '../../domain/assessment/answer-write.ts';
import { type Edits, mergeEdits, type OpenField } from '../../domain/assessment/merge/merge-edits.ts';
import { refuseContent } from '../../domain/assessment/status.ts';
import type { Chosen } from '../../domain/assessment/together/version.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import type { Context, SignedIn } from '../base/context.ts';
import { type Stored, written } from './write-answer.ts';

export interface Laid {
  readonly edits: Edits;
  readonly expectedRevision: number;
  readonly chosen?: readonly { readonly field: string; readonly version: Chosen }[] | null;
  /** Where it did not come from the form: said in the audit trail. */
  readonly channel?: 'FILE' | undefined;
}

export interface LaidOver {
  readonly answer: Answer;
  /** As they are after it; null: nothing of it can be written before a person chooses. */
  readonly after: Stored | null;
  readonly open: readonly OpenField[];
  readonly chosen: Readonly<Record<string, Chosen>>;
  /** What the audit trail says of it. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A person's edits laid over an answer as a transaction finds it; nothing is stored yet. */
export function layOver(
  stored: Stored,
  { edits, expectedRevision, chosen: versions, channel }: Laid,
  instrument: Instrument,
  context: Pick<Context, 'now' | 'language'>,
  by: SignedIn,
): LaidOver {
  const { assessment, answer } = stored;
  refuseContent(assessment);
  refuseFuture(answer, edits.after, expectedRevision);
  const { patch, open } = mergeEdits(answer, edits, expectedRevision, instrument);
  const fields = Object.keys(patch);
  const chosen = Object.fromEntries((versions ?? []).map(({ field, version }) => [field, version]));
  const detail = { fields, open: open.map(({ field }) => field), chosen, ...(channel && { channel }) };
  if (fields.length === 0 && open.length > 0) return { answer, after: null, open, chosen, detail };
  const after = written(stored, { patch, expectedRevision: answer.revision }, context, by);
  const { revision } = after.answer;
  return { answer: after.answer, after, open, chosen, detail: { ...detail, revision } };
}
