import type { EvidenceFile } from '../../../domain/assessment/evidence.ts';
import type { Upload, UploadStatus } from '../../../domain/assessment/upload.ts';
import { plusDays } from '../../../domain/base/calendar.ts';
import { evidenceId } from '../../../domain/base/ids.ts';
import type { Refusal } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';
import { dropBytesJob } from './drop-bytes.ts';

/** All of it came, and it is what it should be: a file of the State from now on, or the one that it had already. */
export async function storeUpload(
  context: Context,
  upload: Upload,
  sha256: string,
): Promise<'STORED' | 'LINKED' | 'GONE'> {
  const { store, viewer, now } = context;
  const { id: user, name: by } = signedIn(viewer);
  const { participant, name, kind, bytes } = upload;
  const own = ownPeople(participant);
  const id = evidenceId(participant, sha256);
  return store.atomically(async (writes) => {
    const ids = [id, ...(upload.replaces ? [evidenceId(participant, upload.replaces)] : [])];
    const known = await writes.evidence.byIds(own, ids);
    const before = known.find((file) => file.id === id);
    const earlier = earlierOf(
      known.find((file) => file.sha256 === upload.replaces),
      before,
      sha256,
    );
    const status = before ? 'LINKED' : 'STORED';
    if (!(await close(writes, context, upload, { status, sha256 }))) return 'GONE';
    if (before) await writes.saveEvidence([{ ...before, earlier, citedAt: now }]);
    else
      await writes.addEvidence({
        ...{ id, participant, sha256, name, kind, bytes, earlier },
        ...{ content: upload.id, storedAt: now, user, by, citedAt: now, uses: [] },
      });
    writes.record({
      user,
      action: 'evidence.upload',
      subject: id,
      detail: { name, kind, bytes, became: status, ...(upload.replaces && { replaces: upload.replaces }) },
    });
    return status;
  });
}

/** What it takes the place of, and what that took the place of. A file never comes before itself. */
function earlierOf(
  replaced: EvidenceFile | undefined,
  before: EvidenceFile | undefined,
  sha256: string,
): readonly string[] {
  const known = before?.earlier ?? [];
  if (!replaced || replaced.sha256 === sha256 || replaced.earlier.includes(sha256)) return known;
  return [...new Set([replaced.sha256, ...replaced.earlier, ...known])];
}

/** Nothing of it is kept: it is not what it should be. */
export async function refuseUpload(context: Context, upload: Upload, { words }: Refusal): Promise<void> {
  await endUpload(context, upload, 'REFUSED', { why: words.template });
}

/** Nothing of it is kept. Twice is once. */
export async function endUpload(
  context: Context,
  upload: Upload,
  status: UploadStatus = 'ENDED',
  detail: object = {},
): Promise<void> {
  await context.store.atomically(async (writes) => {
    if (!(await close(writes, context, upload, { status, sha256: null }))) return;
    writes.record({
      user: context.viewer?.id ?? null,
      action: 'evidence.end',
      subject: upload.id,
      detail: { status, kind: upload.kind, bytes: upload.bytes, ...detail },
    });
  });
}

/** It is on its way no longer. What is not kept gives its room back at once, its bytes are gone soon after. */
async function close(
  writes: Writes,
  { now }: Pick<Context, 'now'>,
  { id, participant, bytes }: Upload,
  became: Pick<Upload, 'status' | 'sha256'>,
): Promise<boolean> {
  if (!(await writes.closeUpload(id, became, plusDays(now, toldDays)))) return false;
  const kept = became.status === 'STORED';
  await writes.changeRoom(participant, { bytes: kept ? 0 : -bytes, uploads: -1 });
  if (!kept) await writes.enqueue([dropBytesJob(id)], now);
  return true;
}

/** How long somebody may ask what became of it. */
const toldDays = 7;
