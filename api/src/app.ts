import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Instant } from './domain/base/calendar.ts';
import { makeSchema } from './graph/schema.ts';
import { maskedError, retryAfter, statusOf } from './http/answer/fault.ts';
import { securityHeaders } from './http/answer/headers.ts';
import { isFromHere, makeClientAddress } from './http/caller/client-address.ts';
import { makeCallers } from './http/caller/session.ts';
import { listedAccounts } from './http/demo-accounts.ts';
import { isEvidence, makeEvidence } from './http/evidence/evidence.ts';
import { isActivitiesFile, makeActivitiesFiles } from './http/files/activities-files.ts';
import { isAnswersTable, makeAnswersTables } from './http/files/answers-tables.ts';
import { isChecklistFile, makeChecklistFiles } from './http/files/checklist-files.ts';
import { isCycleFile, makeCycleFile } from './http/files/cycle-file.ts';
import { isEditionsFeed, makeEditionsFeed } from './http/files/editions-feed.ts';
import { isEmbeddedMatrix, makeEmbeddedMatrix } from './http/files/embedded-matrix.ts';
import { isFormalRequestFile, makeFormalRequestFiles } from './http/files/formal-request-files.ts';
import { isInstrumentFile, makeInstrumentFiles } from './http/files/instrument-files.ts';
import { isJointCalendar, makeJointCalendar } from './http/files/joint-calendar.ts';
import { isOffersFile, makeOffersFiles } from './http/files/offers/offers-files.ts';
import { isOscalFile, makeOscalFile } from './http/files/oscal/oscal-file.ts';
import { isReportFile, makeReportFiles } from './http/files/report-files.ts';
import { isUnsubscribe, makeUnsubscribe } from './http/files/unsubscribe.ts';
import { isWrittenReport, makeWrittenReports } from './http/files/written-reports.ts';
import { makeGraphql } from './http/graphql.ts';
import { makeLive } from './http/live/live.ts';
import { carriesToken, makeMetrics } from './http/metrics.ts';
import { makeStatic } from './http/static.ts';
import { demoAccounts } from './services/base/demo.ts';
import type { Store } from './store/store.ts';

export interface AppParts {
  readonly store: Store;
  readonly config: Config;
  readonly log: Logger;
  readonly clock: () => Instant;
  readonly clientFolder?: string;
  /** Where people reach the pages. */
  readonly origin?: string;
}
export interface App {
  readonly handle: RequestListener;
  /** Ends open subscriptions. */
  readonly close: () => void;
}

const builtClient = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** Everything the outside reaches over HTTP: the API, the client, and what those who operate it ask. */
export function createApp({
  store,
  config,
  log,
  clock,
  clientFolder = builtClient,
  origin = config.appOrigin ?? '',
}: AppParts): App {
  const schema = makeSchema();
  const sdl = `${printSchema(schema)}\n`;
  const security = securityHeaders(config.appOrigin?.startsWith('https:') ?? false);
  const callers = makeCallers(store, config);
  const clientAddress = makeClientAddress(config.trustProxy);
  const metrics = makeMetrics(() => live.listeners(), store.live.faults);
  const live = makeLive({ store, config, callers, clock, security, metrics });
  const parts = { store, config, clock, newId: randomUUID, log, callers, security };
  const graphql = makeGraphql({ ...parts, schema, clientAddress, live, metrics, origin });
  const files = makeChecklistFiles(parts);
  const instruments = makeInstrumentFiles(parts);
  const tables = makeAnswersTables(parts);
  const cycleFile = makeCycleFile(parts);
  const oscalFile = makeOscalFile(parts);
  const reports = makeReportFiles(parts);
  const embeddedMatrix = makeEmbeddedMatrix({ ...parts, metrics });
  const writtenReports = makeWrittenReports(parts);
  const formalRequests = makeFormalRequestFiles(parts);
  const activitiesFiles = makeActivitiesFiles(parts);
  const offersFiles = makeOffersFiles(parts);
  const jointCalendar = makeJointCalendar(parts);
  const editionsFeed = makeEditionsFeed(parts);
  const unsubscribe = makeUnsubscribe(parts);
  const evidence = makeEvidence(parts);
  const client = makeStatic(clientFolder, security);

  const text = (response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8') =>
    void response
      .writeHead(status, { ...security, 'content-type': type, 'cache-control': 'no-store' })
      .end(body);

  async function ready(response: ServerResponse): Promise<void> {
    const reached = await Promise.race([
      store.users.byIds([]).then(() => store.audit.recent(1)),
      pause(2_000, undefined, { ref: false }),
    ]).then(
      (found) => found !== undefined,
      () => false,
    );
    const ok = reached && store.live.healthy();
    text(
      response,
      ok ? 200 : 503,
      ok ? 'ready\n' : 'not ready: the database or its stream of changes is away\n',
    );
  }

  const routes: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse, requestId: string) => unknown>
  > = {
    '/graphql': graphql,
    '/livez': (_request, response) => text(response, 200, 'alive\n'),
    '/readyz': (_request, response) => ready(response),
    '/schema.graphql': (_request, response) => text(response, 200, sdl),
    // To all others it is not there.
    '/metrics': async (request, response) =>
      isFromHere(request, clientAddress, config.trustProxy) || carriesToken(request, config.metricsToken)
        ? text(response, 200, await metrics.registry.metrics(), metrics.registry.contentType)
        : text(response, 404, 'Not found.\n'),
    '/demo-accounts.json': async (_request, response) =>
      config.demo
        ? text(
            response,
            200,
            `${JSON.stringify(listedAccounts(await demoAccounts(store)), null, 2)}\n`,
            'application/json; charset=utf-8',
          )
        : text(response, 404, 'Not found.\n'),
  };

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    path: string,
  ): Promise<void> {
    const route = routes[path];
    if (isChecklistFile(path)) await files(request, response, requestId);
    else if (isInstrumentFile(path)) await instruments(request, response, requestId);
    else if (isAnswersTable(path)) await tables(request, response, requestId);
    else if (isReportFile(path)) await reports(request, response, requestId);
    else if (isWrittenReport(path) && isRead(request)) await writtenReports(request, response, requestId);
    else if (isFormalRequestFile(path)) await formalRequests(request, response, requestId);
    else if (isCycleFile(path) && isRead(request)) await cycleFile(request, response, requestId);
    else if (isOscalFile(path) && isRead(request)) await oscalFile(request, response, requestId);
    else if (isActivitiesFile(path)) await activitiesFiles(request, response, requestId);
    else if (isJointCalendar(path) && isRead(request)) await jointCalendar(request, response, requestId);
    else if (isEmbeddedMatrix(path) && isRead(request)) await embeddedMatrix(request, response, requestId);
    else if (isEditionsFeed(path) && isRead(request)) await editionsFeed(request, response, requestId);
    else if (isUnsubscribe(path) && !isRead(request)) await unsubscribe(request, response, requestId);
    else if (isOffersFile(path)) await offersFiles(request, response, requestId);
    else if (isEvidence(path)) await evidence(request, response, requestId, path);
    else if (route && (path === '/graphql' || isRead(request))) await route(request, response, requestId);
    else if (route || !isRead(request)) text(response, 405, 'This address is only read.\n');
    else await client(request, response, path);
  }

  return {
    handle: (request, response) => {
      const began = performance.now();
      const requestId = randomUUID();
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      if (path !== '/graphql') response.setHeader('x-request-id', requestId);
      response.on('close', () => {
        const seconds = (performance.now() - began) / 1_000;
        const route = Object.hasOwn(routes, path) ? path : '/';
        metrics.requests.observe({ route, status: response.statusCode }, seconds);
        log.info(
          {
            requestId,
            method: request.method,
            path,
            status: response.statusCode,
            ms: Math.round(seconds * 1e6) / 1e3,
          },
          'request',
        );
      });
      answer(request, response, requestId, path).catch((error: unknown) => {
        const masked = { errors: [maskedError(error, requestId, log)] };
        if (response.headersSent) return void response.destroy();
        response
          .writeHead(statusOf(masked), {
            ...security,
            'x-request-id': requestId,
            'content-type': 'application/json; charset=utf-8',
            ...retryAfter(masked),
          })
          .end(JSON.stringify(masked));
      });
    },
    close: () => live.close(),
  };
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';
