import type { RequestContent } from '../../../domain/assistance/formal-request/content.ts';
import type {
  FormalRequest,
  RequestStatus,
} from '../../../domain/assistance/formal-request/formal-request.ts';
import { isOverdue, openSteps } from '../../../domain/assistance/formal-request/steps.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { contentOf } from './content-of.ts';
import { sidesOf } from './sides.ts';

const newestFirst: Order<FormalRequest> = {
  list: 'formalRequests',
  keyOf: ({ changedAt, id }) => [changedAt, id],
  compare: byParts(descending, ascending),
};

export interface RequestFilter {
  readonly statuses?: readonly RequestStatus[] | null | undefined;
  /** In which the next step is the viewer's, or its term is over. */
  readonly waiting?: boolean | null | undefined;
}

/** Those that the viewer's State wrote or that were sent to the viewer, what moved last first; empty for everybody else. */
export async function formalRequests(
  context: Context,
  filter: RequestFilter | null | undefined,
  request: PageRequest,
): Promise<Page<FormalRequest>> {
  const statuses = filter?.statuses ?? (filter?.waiting ? underWay : null);
  const all = await context.store.formalRequests.seen(audience(context), statuses);
  const found = filter?.waiting ? all.filter((one) => waitsFor(context, one)) : all;
  return pageOf(context, inOrder(found, newestFirst), newestFirst, request);
}

/** Null where there is none, or it is neither the viewer's State's nor sent to the viewer. */
export async function formalRequest(context: Context, id: FormalRequestId): Promise<FormalRequest | null> {
  return (await context.store.formalRequests.byIds(audience(context), [id]))[0] ?? null;
}

/** A receiver has to acknowledge or answer; a State to say what became of an answer, or to ask again when the term is over. */
export function waitsFor({ viewer, now }: Context, request: FormalRequest): boolean {
  const sides = sidesOf(viewer, request);
  const open = openSteps(request, sides, now);
  return (
    open.includes('ANSWER') ||
    open.includes('FULFIL') ||
    (sides.includes('STATE') && request.followedBy === null && isOverdue(request, now))
  );
}

export const requestsThatWait = async (context: Context): Promise<number> =>
  (await context.store.formalRequests.seen(audience(context), underWay)).filter((one) =>
    waitsFor(context, one),
  ).length;

/** In which anybody may have something to do. */
const underWay = ['SENT', 'ACKNOWLEDGED', 'ANSWERED'] as const;

/** What it says: as it was sent, or as it would be sent now. */
export async function requestContent(context: Context, request: FormalRequest): Promise<RequestContent> {
  if (request.sent === null) return contentOf(context, request);
  const json = await context.store.formalRequests.content(request.id);
  if (json === null) throw new NotFound();
  return JSON.parse(json) as RequestContent;
}

/** A request with what it says, for whoever may read it. */
export async function requestToRead(context: Context, id: FormalRequestId) {
  const request = await found(context.store.formalRequests.byIds(audience(context), [id]));
  return { request, content: await requestContent(context, request) };
}
