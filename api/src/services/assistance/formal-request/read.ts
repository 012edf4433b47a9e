import type { RequestContent } from '../../../domain/assistance/formal-request/content.ts';
import type {
  FormalRequest,
  RequestStatus,
} from '../../../domain/assistance/formal-request/formal-request.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { newestBehind } from '../../base/newest.ts';
import { pageFrom } from '../../base/page.ts';
import { contentOf } from './content-of.ts';
import { spokenFor } from './sides.ts';

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
  const wanted = {
    statuses: filter?.statuses ?? null,
    waiting: filter?.waiting ? waitingFor(context) : null,
  };
  const page = await context.store.formalRequests.page(
    audience(context),
    wanted,
    newestBehind(request, lastMovedFirst),
  );
  const { language } = request;
  return pageFrom(context, { ...page, rows: page.found, order: lastMovedFirst, language });
}

const lastMovedFirst = {
  list: 'formalRequests',
  keyOf: ({ changedAt, id }: Pick<FormalRequest, 'changedAt' | 'id'>) => [changedAt, id],
};

/** Null where there is none, or it is neither the viewer's State's nor sent to the viewer. */
export async function formalRequest(context: Context, id: FormalRequestId): Promise<FormalRequest | null> {
  return (await context.store.formalRequests.byIds(audience(context), [id]))[0] ?? null;
}

/** In which the next step is the viewer's. */
export async function requestsThatWait(context: Context): Promise<number> {
  const waiting = waitingFor(context);
  if (waiting.states.length + waiting.receivers.length === 0) return 0;
  return context.store.formalRequests.count(audience(context), { waiting });
}

const waitingFor = (context: Context) => ({ ...spokenFor(context), today: dayOf(context.now) });

/** What it says: as it was sent, or as it would be sent now. */
export async function requestContent(context: Context, request: FormalRequest): Promise<RequestContent> {
  if (request.sent === null) return contentOf(context.store, request, context.now);
  const json = await context.store.formalRequests.content(request.id);
  if (json === null) throw new NotFound();
  return JSON.parse(json) as RequestContent;
}

/** A request with what it says, for whoever may read it. */
export async function requestToRead(context: Context, id: FormalRequestId) {
  const request = await found(context.store.formalRequests.byIds(audience(context), [id]));
  return { request, content: await requestContent(context, request) };
}
