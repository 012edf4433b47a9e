import type { EvidenceFile } from '../../../domain/assessment/evidence.ts';
import { longAgo, uncitedDays, uploadDays } from '../../../domain/assessment/upload.ts';
import type { Context } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';
import { dropBytesJob } from './drop-bytes.ts';
import { endUpload } from './store-upload.ts';

const atOnce = 100;

/** Throws away what nobody waits for: uploads of which nothing came for long, and files on which no answer rests. */
export async function sweepEvidence(context: Context): Promise<void> {
  const { store, now } = context;
  for (const upload of await store.uploads.silentSince(longAgo(now, uploadDays), atOnce))
    await endUpload(context, upload);
  for (const file of await store.evidence.uncitedSince(longAgo(now, uncitedDays), atOnce))
    await dropUncited(context, file);
}

/** Cited is also what an answer in writing rests on, or what took its place. Those are looked at again after as long. */
async function dropUncited(
  { store, now }: Context,
  { id, participant, sha256 }: EvidenceFile,
): Promise<void> {
  await store.atomically(async (writes) => {
    const own = ownPeople(participant);
    const [file] = await writes.evidence.byIds(own, [id]);
    if (!file || file.citedAt >= longAgo(now, uncitedDays) || file.uses.length > 0) return;
    if (file.matches || file.proposals) return void (await writes.citeEvidence([id], now));
    const rests =
      (await writes.answers.restingOn(own, [sha256])).length > 0 ||
      (await writes.revisions.restOn(participant, sha256)) ||
      (await writes.carried.restsOn(participant, sha256)) ||
      (await writes.sourcedNeeds.restOn(id)) ||
      (await writes.evidence.isEarlier(participant, sha256));
    if (rests) return void (await writes.citeEvidence([id], now));
    await writes.dropEvidence(id);
    await writes.changeRoom(participant, { bytes: -file.bytes, uploads: 0 });
    await writes.enqueue([dropBytesJob(file.content)], now);
    writes.record({ user: null, action: 'evidence.drop', subject: id, detail: { bytes: file.bytes } });
  });
}
