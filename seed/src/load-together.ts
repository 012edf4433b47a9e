import { assessmentId } from '@needs-matrix/api/domain/assessment/assessment';
import { answerId, type NoteThreadId, type ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { assignProvisions } from '@needs-matrix/api/services/assessment/together/assign';
import { markReady } from '@needs-matrix/api/services/assessment/together/mark-ready';
import { type WriteNoteInput, writeNote } from '@needs-matrix/api/services/assessment/together/write-note';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { Together } from './worlds/demo/together.ts';

/** How the people of a State divide their draft, what they note at it and what is ready, done as these people; once. */
export async function loadTogether(clock: Context, together: Together): Promise<void> {
  const { store, newId } = clock;
  const participant = together.participant as ParticipantCode;
  const assessment = assessmentId(participant, together.instrument, together.cycle);
  const people = await store.users.ofParticipants([participant]);
  const [focal, contributor] = (['FOCAL_POINT', 'CONTRIBUTOR'] as const).map((role) =>
    people.find((one) => holds(one, role, participant)),
  );
  if (!focal || !contributor || (await store.assignments.byIds([assessment])).length > 0) return;
  const who = { focal, contributor };
  const as = (viewer: User): Context => ({ ...clock, viewer });
  const operation = () => ({ operationId: newId(), assessment });

  for (const [expectedRevision, { to, articles, due }] of together.assignments.entries())
    await assignProvisions(as(focal), {
      ...operation(),
      expectedRevision,
      person: who[to].id,
      articles,
      due,
    });
  for (const { at, field, notes } of together.threads) {
    let thread: NoteThreadId | null = null;
    for (const { by, text, to } of notes) {
      const written: Omit<WriteNoteInput, 'operationId' | 'assessment'> = {
        provision: at,
        field,
        thread,
        text,
        mentions: to ? [who[to].id] : [],
      };
      thread = (await writeNote(as(who[by]), { ...operation(), ...written })).id;
    }
  }
  for (const { by, provisions } of together.ready) {
    const ids = provisions.map((provision) => answerId(assessment, provision as never));
    const there = await store.answers.byIds(
      { level: 'PUBLIC', participants: [participant], providers: [] },
      ids,
    );
    const answers = there
      .filter(({ revision }) => revision > 0)
      .map(({ provision, revision }) => ({ provision, expectedRevision: revision }));
    if (answers.length > 0) await markReady(as(who[by]), { ...operation(), answers, ready: true });
  }
}
