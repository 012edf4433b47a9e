import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import type { ConsultationComment } from '../../../domain/convention/consultation/comment.ts';
import type { CommentCount } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';

/** Whether this person is of the secretariat, or of a State that the instrument is put to. */
export function isConsulted({ store, viewer }: Pick<Context, 'store' | 'viewer'>, code: string): boolean {
  if (!viewer || !allows(viewer, 'consultation.read')) return false;
  const { participants } = store.catalogue().instruments.get(code) ?? {};
  if (!participants || allows(viewer, 'consultation.settle')) return true;
  return viewer.roles.some(({ participant }) => participant !== null && participants.includes(participant));
}

/** What those who are consulted say of these instruments, the oldest first; nothing for everybody else. */
export async function commentsOn(
  context: Context,
  codes: readonly string[],
): Promise<readonly ConsultationComment[]> {
  const heard = codes.filter((code) => isConsulted(context, code));
  if (heard.length === 0) return [];
  const all = await context.store.consultationComments.ofInstruments(heard);
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

export async function commentCounts(
  context: Context,
  codes: readonly string[],
): Promise<readonly CommentCount[]> {
  const heard = codes.filter((code) => isConsulted(context, code));
  return heard.length > 0 ? context.store.consultationComments.counts(heard) : [];
}

/** For whom a person speaks: their State, or (null) the secretariat. */
export function speaksFor(viewer: Viewer): ParticipantCode | null {
  const person = permit(viewer, 'consultation.comment');
  if (allows(person, 'consultation.settle')) return null;
  return person.roles.find(({ role }) => role === 'FOCAL_POINT')?.participant ?? null;
}
