import type { Answer } from '../../../domain/assessment/answer.ts';
import { unwritten } from '../../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { PreviewRow } from '../../../domain/assessment/file/preview-file.ts';
import { type FieldVersion, versionsOf } from '../../../domain/assessment/together/version.ts';
import { answerId, type Reference } from '../../../domain/base/ids.ts';
import { Conflict, Refusal } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, found, permit } from '../../base/context.ts';
import { isDuplicate, once } from '../../base/once.ts';
import { citeEvidence } from '../evidence/cite-evidence.ts';
import { layOver } from '../lay-over.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from '../together/theirs.ts';
import type { ImportedRow } from './imported-row.ts';

interface Told {
  readonly provision: string;
  readonly outcome: 'TAKEN' | 'OPEN';
}

/**
 * Rows of a file in one transaction, each laid over what is stored as if it came alone. What became of them; those that it says nothing of were refused, or
 * could not be written with the others, and are for the caller to take in one by one.
 */
export async function takeTogether(
  context: Context,
  assessment: Assessment,
  rows: readonly PreviewRow[],
  { operationId, input }: { readonly operationId: string; readonly input: object },
): Promise<ReadonlyMap<string, ImportedRow>> {
  if (!rows.some(({ edits }) => edits)) return new Map();
  const work = (writes: Writes) => take(writes, context, assessment, rows);
  const replay = {
    keep: (told: readonly Told[]) => ({ told }),
    again: async ({ told }: { readonly told: readonly Told[] }) => told,
  };
  try {
    const told = await once(context, 'assessment.answer', operationId, input, work, replay);
    return new Map(told.map((one) => [one.provision, { ...one, why: null }]));
  } catch (error) {
    if (error instanceof Refusal || isDuplicate(error)) return new Map();
    throw error;
  }
}

async function take(
  writes: Writes,
  context: Context,
  { id, participant, instrumentVersion }: Assessment,
  rows: readonly PreviewRow[],
): Promise<readonly Told[]> {
  const own = ownPeople(participant);
  const before = await found(writes.assessments.byIds(own, [id]), ['assessment']);
  // A new version of the checklist came since the file was read: one by one its rows go where it asks for them.
  if (before.instrumentVersion !== instrumentVersion) throw new Conflict(before.revision);
  const by = permit(context.viewer, 'assessment.answer', before, ['assessment']);
  const instrument = askedIn(context.store.catalogue(), before);
  const asked = await askedOf({ viewer: context.viewer, store: writes }, before, instrument);
  const wanted = rows.filter(
    ({ provision, outcome, edits }) =>
      edits &&
      outcome !== 'ERROR' &&
      outcome !== 'UNCHANGED' &&
      asked.provisions.includes(provision as Reference),
  );
  const ids = wanted.map(({ provision }) => answerId(id, provision as Reference));
  const stored = new Map(
    (await writes.answers.byIds(own, ids)).map((answer) => [answer.provision as string, answer]),
  );
  const told: Told[] = [];
  const saved: Answer[] = [];
  const versions: FieldVersion[] = [];
  let assessment = before;
  for (const { provision, edits } of wanted) {
    const answer = stored.get(provision) ?? unwritten(id, participant, provision as Reference);
    try {
      if (!edits) continue;
      // The file was read with this checklist a moment ago.
      const laid = layOver(
        { assessment, answer },
        { edits, expectedRevision: edits.revision, channel: 'FILE' },
        instrument,
        context,
        by,
      );
      let files = {};
      if (laid.after) {
        const changed = { before: answer, after: laid.answer, sent: edits.after };
        files = await citeEvidence(writes, context, changed, ['after']);
        assessment = laid.after.assessment;
        saved.push(laid.answer);
        versions.push(
          ...versionsOf(answer, laid.answer, { at: context.now, user: by.id, by: by.name, byFile: true }),
        );
      }
      writes.record({
        user: by.id,
        action: 'assessment.answer',
        subject: answerId(id, provision as Reference),
        detail: { ...laid.detail, ...files },
      });
      told.push({ provision, outcome: laid.open.length > 0 ? 'OPEN' : 'TAKEN' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  if (saved.length === 0) return told;
  // The snapshot of the transaction holds them against whoever writes meanwhile.
  await writes.saveAnswers(saved, [...stored.values()]);
  await writes.addVersions(versions);
  await writes.saveAssessment(assessment, before.revision);
  return told;
}
