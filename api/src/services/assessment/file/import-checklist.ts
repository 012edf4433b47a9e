import { createHash } from 'node:crypto';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { PreviewRow } from '../../../domain/assessment/file/preview-file.ts';
import type { AssessmentId } from '../../../domain/base/ids.ts';
import { Invalid, Refusal, type Words, words } from '../../../domain/base/refusal.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { uuidOf } from '../../base/uuid-of.ts';
import { askedIn } from '../open-assessment.ts';
import { syncAnswer } from '../sync-answer.ts';
import type { ImportedRow } from './imported-row.ts';
import { previewImport } from './preview-import.ts';
import { takeTogether } from './take-together.ts';

export interface ImportInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly file: unknown;
  /** Left out: all that can be taken in. */
  readonly provisions: readonly string[] | null;
}

/**
 * Takes in the rows that were chosen, some dozens in one transaction, each merged with what others wrote meanwhile. What was begun is finished by the
 * same request again: each answer is written once.
 */
export async function importChecklist(
  context: Context,
  { operationId, assessment: id, file, provisions }: ImportInput,
): Promise<readonly ImportedRow[]> {
  const { assessment, rows } = await previewImport(context, id, file);
  const stray = provisions?.find((provision) => !rows.some((row) => row.provision === provision));
  if (stray !== undefined)
    throw new Invalid(words('This file says nothing of "{reference}".', { reference: stray }), [
      'provisions',
    ]);
  const chosen = rows.filter(({ provision }) => provisions?.includes(provision) ?? true);
  const user = signedIn(context.viewer).id;
  // The same bytes are read to the same file, in the same order.
  const whole = { assessment: id, file: sha256(JSON.stringify(file)), provisions };
  await once(
    context,
    'assessment.answer',
    operationId,
    whole,
    async (writes) => {
      const detail = { channel: 'FILE', rows: chosen.length };
      writes.record({ user, action: 'assessment.answer', subject: assessment.id, detail });
    },
    { keep: () => null, again: async () => undefined },
  );
  const imported: ImportedRow[] = [];
  for (let at = 0; at < chosen.length; at += together) {
    const some = chosen.slice(at, at + together);
    const taken = await takeTogether(context, assessment, some, {
      operationId: operationOf(operationId, `${at}`),
      input: { ...whole, at },
    });
    for (const row of some)
      imported.push(taken.get(row.provision) ?? (await takenIn(context, assessment, row, operationId)));
  }
  return imported;
}

/** So many answers are held against others who write meanwhile. */
const together = 110;

async function takenIn(
  context: Context,
  read: Assessment,
  row: PreviewRow,
  operationId: string,
): Promise<ImportedRow> {
  const { provision, edits, messages } = row;
  const became = (outcome: ImportedRow['outcome'], why: Words | null = null) => ({ provision, outcome, why });
  if (row.outcome === 'ERROR') {
    const wrong = messages.find(({ severity }) => severity === 'ERROR');
    return { ...became('REFUSED', wrong?.words), path: wrong?.path ?? [] };
  }
  if (!edits) return became('UNCHANGED');
  const ofRow = operationOf(operationId, provision);
  const done = await context.store.operations.byId(signedIn(context.viewer).id, ofRow);
  if (row.outcome === 'UNCHANGED' && !done) return became('UNCHANGED');
  const { before, after, revision: expectedRevision } = edits;
  const instrumentVersion = askedIn(context.store.catalogue(), read).version;
  const input = {
    ...{ operationId: ofRow, assessment: read.id, provision, expectedRevision, before, after },
    instrumentVersion,
  };
  try {
    const { open } = await syncAnswer(context, { ...input, channel: 'FILE' });
    return became(open.length > 0 ? 'OPEN' : 'TAKEN');
  } catch (error) {
    if (error instanceof Refusal) return became('REFUSED', error.words);
    throw error;
  }
}

/** One id for each answer of an import, the same each time it is sent. */
const operationOf = (operationId: string, provision: string): string => uuidOf(`${operationId} ${provision}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
