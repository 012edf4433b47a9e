import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { ascending, byParts, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import type { ConsultationComment } from '../../../domain/convention/consultation/comment.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import type { CommentCount, CommentPlace } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';
import { type PageArguments, pageOf, pageRead, pageRequest } from '../../base/page.ts';

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

/** The same, page by page in the order of what they speak of: of the whole first, then as the instrument asks; what is asked no longer is with the whole. */
export async function commentPage(
  context: Context,
  code: string,
  { openOnly, ...args }: PageArguments & { readonly openOnly: boolean },
): Promise<Page<ConsultationComment>> {
  const { store } = context;
  const order = placeOrder(store.catalogue().instruments.get(code));
  const request = pageRequest(context, args);
  const all = isConsulted(context, code) ? await store.consultationComments.placesIn(code) : [];
  const shown = all.filter(({ isOpen }) => isOpen || !openOnly);
  const page = pageOf(context, inOrder(shown, order), order, request);
  return pageRead(
    page,
    ({ id }) => id,
    (ids) => store.consultationComments.byIds(ids),
  );
}

function placeOrder(instrument: Instrument | undefined): Order<CommentPlace> {
  const { provisions = [], questions = [] } = instrument ?? {};
  const places = new Map<string, number>(provisions.map((one, at) => [one, (at + 1) * 10_000]));
  const asked = new Map(
    questions.map(({ code, provision }, at) => [code, (places.get(provision) ?? 0) + at + 1]),
  );
  const placeOf = ({ question, provision }: CommentPlace): number =>
    (question ? asked.get(question) : places.get(provision ?? '')) ?? 0;
  return {
    list: 'consultation',
    keyOf: (row) => [placeOf(row), row.at, row.id],
    compare: byParts(ascending, ascending, ascending),
  };
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
