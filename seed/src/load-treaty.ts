import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { importTable } from '@needs-matrix/api/services/assessment/file/import-table';
import type { Context } from '@needs-matrix/api/services/base/context';
import {
  commentOnInstrument,
  replyToConsultation,
  settleConsultation,
} from '@needs-matrix/api/services/convention/consultation/write-comment';
import {
  beginInstrumentDraft,
  writeInstrumentDraft,
} from '@needs-matrix/api/services/convention/draft/write-draft';
import { loadInstrument } from '@needs-matrix/api/services/convention/load-instrument';
import { isSecondLoaded } from './load-versions.ts';
import type { Treaty } from './worlds/demo/treaty.ts';

/** The treaty, its checklist and all answers to it, as an administrator takes them in. */
export async function loadTreaty(context: Context, treaty: Treaty): Promise<void> {
  // Its States go on in the version after it.
  if (isSecondLoaded(context, treaty)) return;
  await loadInstrument(context, treaty.adopted);
  await loadInstrument(context, treaty.consulted);
  const { source, day, cycle } = treaty;
  const rows = await importTable(
    context,
    { instrument: treaty.adopted.instrument.code, cycle, table: { rows: treaty.table } },
    { source, day, visibility: 'PUBLIC' },
  );
  const lost = rows.find(({ outcome }) => outcome === 'REFUSED');
  if (lost) throw new Error(`Row ${lost.row} of the treaty's table was refused: ${lost.why?.template}`);
}

/** A version that would take the place of the adopted one, as it begins; and the checklist after the next: begun, and with a question that nobody has put into other languages yet. */
async function beginNext(context: Context, { adopted, consulted, begun }: Treaty): Promise<void> {
  const { newId } = context;
  await beginInstrumentDraft(context, {
    ...{ operationId: newId(), instrument: adopted.instrument.code, version: begun.version },
  });
  const { id, revision } = await beginInstrumentDraft(context, {
    ...{ operationId: newId(), instrument: consulted.instrument.code },
    ...{ code: begun.code, version: '1' },
  });
  const { question } = begun;
  await writeInstrumentDraft(context, {
    ...{ operationId: newId(), draft: id, expectedRevision: revision },
    edits: [{ part: 'questions', key: question.code, was: null, becomes: question, behind: 'seizures' }],
  });
}

/** What its States say of the next checklist, what the secretariat replies, and the one that is being written; once. */
export async function loadConsultation(
  at: (instant: string) => Context,
  since: string,
  treaty: Treaty,
): Promise<void> {
  const { consulted, comments } = treaty;
  const { store, newId } = at(since);
  const { code, version } = consulted.instrument;
  if ((await store.consultationComments.ofInstruments([code])).length > 0) return;
  const people = await store.users.all();
  const administrator = people.find((one) => holds(one, 'ADMINISTRATOR'));
  if (administrator) await beginNext({ ...at(since), viewer: administrator }, treaty);
  const analyst = people.find((one) => holds(one, 'ANALYST'));
  let minutes = 0;
  const as = (viewer: User | undefined): Context | null =>
    viewer ? { ...at(new Date(Date.parse(since) + ++minutes * 60_000).toISOString()), viewer } : null;
  for (const { participant, question, text, reply, settled } of comments) {
    const writer = as(people.find((one) => holds(one, 'FOCAL_POINT', participant as ParticipantCode)));
    const secretariat = as(analyst);
    if (!writer || !secretariat) continue;
    const said = { operationId: newId(), code, version, question, text };
    const comment = await commentOnInstrument(writer, said);
    if (!reply) continue;
    const answered = { operationId: newId(), comment: comment.id, text: reply };
    const { revision } = await replyToConsultation(secretariat, answered);
    if (settled)
      await settleConsultation(secretariat, {
        ...{ operationId: newId(), comment: comment.id },
        ...{ expectedRevision: revision, settled },
      });
  }
}
