import type { Upload } from '../../../domain/assessment/upload.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { type BeginUploadInput, takeRoom } from '../evidence/begin-upload.ts';
import { proposerFor } from './proposer.ts';

/** A file beside a need that is proposed: it takes room of whoever proposes it, and nobody sees it before the proposal is made. */
export async function beginProposalUpload(
  context: Context,
  provider: ProviderId | null,
  input: Pick<BeginUploadInput, 'name' | 'bytes' | 'expected'>,
  roomBytes: number,
): Promise<Upload> {
  const { id: user } = permit(context.viewer, 'sourcedNeed.propose', { provider }, ['provider']);
  const { owner } = proposerFor(audience(context), provider);
  const place = { participant: owner, assessment: null, proposal: true as const, user };
  return takeRoom(context, place, { ...input, replaces: null }, roomBytes);
}
