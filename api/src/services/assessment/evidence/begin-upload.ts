import { refuseContent } from '../../../domain/assessment/status.ts';
import {
  kindOfName,
  mostUploads,
  nameOfFile,
  noRoom,
  refuseSize,
  tooManyUploads,
  type Upload,
} from '../../../domain/assessment/upload.ts';
import { type AssessmentId, evidenceId, type UploadId } from '../../../domain/base/ids.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { participantIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';

export interface BeginUploadInput {
  /** Whose measure will show it; without one the file is for a need from elsewhere. */
  readonly assessment: AssessmentId | null;
  readonly participant: string;
  readonly name: string;
  readonly bytes: number;
  /** The SHA-256 of the file that it takes the place of. */
  readonly replaces: string | null;
  /** The SHA-256 that whoever sends it worked out; null where none is told. */
  readonly expected: string | null;
}

/** Room is taken before the first byte comes, so that nobody sends what cannot be kept. */
export async function beginUpload(
  context: Context,
  input: BeginUploadInput,
  roomBytes: number,
): Promise<Upload> {
  return takeRoom(context, await placeFor(context, input), input, roomBytes);
}

/** Whose room it takes, for what, and who sends it. */
export type UploadPlace = Pick<Upload, 'participant' | 'assessment' | 'match' | 'proposal' | 'user'>;

export async function takeRoom(
  { store, now, newId }: Context,
  { participant, assessment, match, proposal, user }: UploadPlace,
  input: Pick<BeginUploadInput, 'name' | 'bytes' | 'replaces' | 'expected'>,
  roomBytes: number,
): Promise<Upload> {
  const name = nameOfFile(input.name);
  const kind = kindOfName(name);
  refuseSize(input.bytes);
  if (input.replaces !== null)
    await found(store.evidence.byIds(ownPeople(participant), [evidenceId(participant, input.replaces)]), [
      'replaces',
    ]);
  const upload: Upload = {
    ...{ id: newId() as UploadId, participant, assessment, user, name, kind },
    ...(match && { match }),
    ...(proposal && { proposal }),
    ...(input.expected !== null && { expected: input.expected }),
    ...{ bytes: input.bytes, replaces: input.replaces, offset: 0, writer: 0, sha256: null },
    ...{ status: 'OPEN', heardAt: now },
  };
  await store.atomically(async (writes) => {
    const room = await writes.changeRoom(participant, { bytes: upload.bytes, uploads: 1 });
    if (room.bytes > roomBytes) throw noRoom(roomBytes - room.bytes + upload.bytes);
    if (room.uploads > mostUploads) throw tooManyUploads();
    await writes.addUpload(upload);
    writes.record({
      user,
      action: 'evidence.begin',
      subject: upload.id,
      detail: {
        assessment,
        ...(match && { match }),
        ...(proposal && { proposal }),
        kind,
        bytes: upload.bytes,
      },
    });
  });
  return upload;
}

/** Where it goes, and who sends it: to an assessment that is being answered, or to the State itself. */
async function placeFor(
  context: Context,
  { assessment: id, participant: code }: BeginUploadInput,
): Promise<UploadPlace> {
  const { store, viewer } = context;
  if (id === null) {
    const participant = participantIn(store.catalogue(), code);
    const { id: user } = permit(viewer, 'evidence.upload', { participant }, ['participant']);
    return { participant, assessment: null, user };
  }
  const assessment = await found(store.assessments.byIds(audience(context), [id]), ['assessment']);
  const { id: user } = permit(viewer, 'evidence.upload', assessment, ['assessment']);
  refuseContent(assessment);
  return { participant: assessment.participant, assessment: assessment.id, user };
}
