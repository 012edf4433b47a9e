import { createHash } from 'node:crypto';
import { kindOfName, nameOfFile, refuseSize } from '../../../domain/assessment/upload.ts';
import { evidenceId, type ParticipantCode } from '../../../domain/base/ids.ts';
import { type Context, permit } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';

export interface AddEvidenceInput {
  readonly participant: ParticipantCode;
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that came with a report, by paper or with a world that is loaded: its SHA-256. The same file again is the one that is there. */
export async function addEvidence(
  { store, viewer, now, newId }: Context,
  { participant, name: given, bytes }: AddEvidenceInput,
): Promise<string> {
  const by = permit(viewer, 'assessment.report', { participant });
  const name = nameOfFile(given);
  const kind = kindOfName(name);
  refuseSize(bytes.length);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = evidenceId(participant, sha256);
  const [known] = await store.evidence.byIds(ownPeople(participant), [id]);
  if (known) return sha256;
  const content = newId();
  await store.evidenceBytes.keep(content, bytes);
  await store.atomically(async (writes) => {
    await writes.addEvidence({
      ...{ id, participant, sha256, name, kind, bytes: bytes.length, earlier: [], content },
      ...{ storedAt: now, user: by.id, by: by.name, citedAt: now, uses: [] },
    });
    await writes.changeRoom(participant, { bytes: bytes.length, uploads: 0 });
    writes.record({
      user: by.id,
      action: 'evidence.upload',
      subject: id,
      detail: { name, kind, bytes: bytes.length },
    });
  });
  return sha256;
}
