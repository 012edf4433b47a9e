import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import type { ConsultationComment } from '../../../domain/convention/consultation/comment.ts';
import type { CommentCount } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';

/** What those who are consulted say of these instruments, the oldest first; nothing for everybody else. */
export async function commentsOn(
  { store, viewer }: Context,
  codes: readonly string[],
): Promise<readonly ConsultationComment[]> {
  if (!allows(viewer, 'consultation.read')) return [];
  const all = await store.consultationComments.ofInstruments(codes);
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

export async function commentCounts(
  { store, viewer }: Context,
  codes: readonly string[],
): Promise<readonly CommentCount[]> {
  return allows(viewer, 'consultation.read') ? store.consultationComments.counts(codes) : [];
}

/** For whom a person speaks: their State, or (null) the secretariat. */
export function speaksFor(viewer: Viewer): ParticipantCode | null {
  const person = permit(viewer, 'consultation.comment');
  if (allows(person, 'consultation.settle')) return null;
  return person.roles.find(({ role }) => role === 'FOCAL_POINT')?.participant ?? null;
}
