import type { Upload } from '../../../domain/assessment/upload.ts';
import { providerOfOwner, type UploadId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import { type Context, signedIn } from '../../base/context.ts';

/** The file that this person sends, while the State's files are theirs to send; another's is not there. */
export async function ownUpload({ store, viewer }: Context, id: UploadId): Promise<Upload> {
  const { id: user } = signedIn(viewer);
  const upload = await store.uploads.byId(id);
  if (!upload || upload.user !== user || !mayStill(viewer, upload)) throw new NotFound();
  return upload;
}

/** What is for a match is sent by whoever speaks for that side of it, and what is for a proposal by whoever may make it. */
function mayStill(viewer: Viewer, { match, proposal, participant }: Upload): boolean {
  if (proposal) return allows(viewer, 'sourcedNeed.propose', { provider: providerOfOwner(participant) });
  if (match === undefined) return allows(viewer, 'evidence.upload', { participant });
  const provider = providerOfOwner(participant);
  return allows(viewer, 'match.write', provider ? { provider } : { participant });
}
