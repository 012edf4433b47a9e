import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { sentenceOf } from './cannot-start.ts';
import { CannotStart, type Config, readConfig } from './config.ts';
import { makeLog, type Opened, openStore, sayOnTerminal } from './database/open.ts';
import { mostConnections, serverLimits } from './http/server-limits.ts';
import type { Say } from './progress.ts';

export interface StartOptions {
  /** What must be in the database before anybody is served. */
  readonly prepare?: (opened: Opened, config: Config, say: Say) => Promise<void>;
}

/** Config, database, what must be in it, app; stops them in order. What cannot work is said in one sentence, with exit status 1. */
export async function start(env: NodeJS.ProcessEnv, { prepare }: StartOptions = {}): Promise<void> {
  // Whoever reads what we say may be gone before us: that must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    await run(readConfig(env), prepare);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

async function run(config: Config, prepare: StartOptions['prepare']): Promise<void> {
  const log = makeLog(config);
  const say: Say = config.production ? (line) => log.info(line) : sayOnTerminal;
  const stops: (() => Promise<void> | void)[] = [];
  const stopped = stopOnSignals(stops, say);
  try {
    await serve(config, { log, say, stops, stopped, prepare });
  } catch (error) {
    // What was cut off by stopping is not a failure; the process ends when all has stopped.
    if (!stopped()) throw error;
  }
}

interface Serving extends StartOptions {
  readonly log: Logger;
  readonly say: Say;
  readonly stops: (() => Promise<void> | void)[];
  readonly stopped: () => boolean;
}

async function serve(config: Config, { log, say, stops, stopped, prepare }: Serving): Promise<void> {
  let handle: RequestListener = loading;
  const answering = new Set<ServerResponse>();
  const server = createServer(serverLimits, (request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    handle(request, response);
  });
  server.maxConnections = mostConnections;
  stops.push(() => closed(server, answering));
  // Before anything that takes long: an occupied port is told at once, and who watches us sees that we live.
  const url = await listen(server, config);

  const opening = openStore({ config, log, say, alone: true });
  opening.catch(() => undefined);
  // Most of our code is read while MongoDB starts.
  const [{ createApp }, { openWork }] = await Promise.all([import('./app.ts'), import('./work/work.ts')]);
  const opened = await opening;
  stops.push(opened.close);
  await prepare?.(opened, config, say);
  if (stopped()) return;
  const origin = config.appOrigin ?? url;
  const app = createApp({ store: opened.store, config, log, clock: opened.clock, origin });
  stops.push(app.close);
  stops.push(openWork({ store: opened.store, clock: opened.clock, log, smtp: config.smtp, origin }).stop);
  handle = app.handle;
  opened.tell(url);
  welcome(config, opened, origin);
}

/** While the world is read: alive, not ready. */
const loading: RequestListener = (request, response) => {
  const alive = request.url?.split('?', 1)[0] === '/livez';
  response
    .writeHead(alive ? 200 : 503, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
    })
    .end(alive ? 'alive\n' : 'Starting. Try again in a few seconds.\n');
};

function listen(server: Server, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason: Readonly<Record<string, string>> = {
        EADDRINUSE: `Port ${port} on ${host} is occupied: stop what listens there, or set PORT to another number.`,
        EACCES: `Port ${port} may not be opened by this account: set PORT to a number from 1024 up.`,
        EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine: set it to one that is.`,
        ENOTFOUND: `HOST is ${host}, which cannot be found: set it to an address of this machine.`,
      };
      reject(
        new CannotStart(
          reason[error.code ?? ''] ??
            `Nobody can be served on ${host}:${port} (${error.message}): set HOST and PORT.`,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      const open = typeof address === 'object' && address ? address.port : port;
      const name =
        host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      resolve(`http://${name}:${open}`);
    });
  });
}

/** Ctrl-C in a terminal reaches us more than once: from the terminal, from npm, from our launcher. */
const sameSignalMs = 1_000;

/** SIGINT and SIGTERM stop in order, last first, and so does the end of the process that launched us; a second wish does not wait. */
function stopOnSignals(stops: readonly (() => Promise<void> | void)[], say: Say): () => boolean {
  let since = 0;
  const stop = async () => {
    if (since > 0) {
      if (Date.now() - since > sameSignalMs) process.exit(1);
      return;
    }
    since = Date.now();
    say('Stopping …');
    for (const one of [...stops].reverse()) await one();
    process.exit(0);
  };
  for (const wish of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
    process.on(wish, () => {
      stop().catch((error: unknown) => {
        say(`Could not stop in order: ${error}`);
        process.exit(1);
      });
    });
  }
  return () => since > 0;
}

/** Open subscriptions would hold it for ever: the app ended them, and what still answers has five seconds. */
function closed(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    const deadline = Date.now() + 5000;
    // To Node a connection that a browser opened ahead, and on which nothing was asked yet, is not idle.
    const timer = setInterval(() => {
      if (answering.size > 0 && Date.now() < deadline) return;
      clearInterval(timer);
      server.closeAllConnections();
    }, 20);
  });
}

function welcome(config: Config, { log }: Opened, url: string): void {
  log.info({ url, demo: config.demo }, 'ready');
  if (config.production) return;
  const how = config.demo
    ? `Sign in there with one click; the demonstration accounts are listed at ${url}/demo-accounts.json.`
    : `Sign in at ${url}/sign-in. The first administrator is made by: npm run admin -- EMAIL`;
  process.stdout.write(`\nNeeds Matrix is ready at ${url}\n${how}\nCtrl-C stops it.\n\n`);
}
