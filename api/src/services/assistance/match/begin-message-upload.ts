import type { Upload } from '../../../domain/assessment/upload.ts';
import type { MatchId } from '../../../domain/base/ids.ts';
import { type BeginUploadInput, takeRoom } from '../../assessment/evidence/begin-upload.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { sidesOf } from './match-sides.ts';
import { fileOwnerOf } from './write-message.ts';

/** A file for a message: it takes room of the side that sends it. */
export async function beginMessageUpload(
  context: Context,
  match: MatchId,
  input: Pick<BeginUploadInput, 'name' | 'bytes' | 'expected'>,
  roomBytes: number,
): Promise<Upload> {
  const seen = await found(context.store.matches.byIds(audience(context), [match]), ['match']);
  const { id: user } = permit(context.viewer, 'match.write', seen, ['match']);
  const [side] = sidesOf(context.viewer, seen);
  if (!side) throw new Error('Who may write is of a side.');
  const place = { participant: fileOwnerOf(seen, side), assessment: null, match, user };
  return takeRoom(context, place, { ...input, replaces: null }, roomBytes);
}
