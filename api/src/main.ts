import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { CannotStart, type Config, readConfig } from './config.ts';
import { openStore } from './database/open.ts';
import { Refusal } from './domain/base/refusal.ts';
import type { Store } from './store/store.ts';

export interface StartOptions {
  /** What must be there before anybody is served: reference data, the first world. */
  readonly prepare?: (store: Store, config: Config, log: Logger) => Promise<void>;
}

/** Environment → database → what must be there → app → listen; stops in order on Ctrl-C and SIGTERM. Whatever keeps it from starting is one sentence and exit status 1. */
export async function start(env: NodeJS.ProcessEnv, { prepare }: StartOptions = {}): Promise<void> {
  try {
    await run(env, prepare);
  } catch (error) {
    const expected = error instanceof CannotStart || error instanceof Refusal;
    process.stderr.write(`${error instanceof Error && !expected ? error.stack : (error as Error).message}\n`);
    process.exit(1);
  }
}

async function run(env: NodeJS.ProcessEnv, prepare: StartOptions['prepare']): Promise<void> {
  const config = readConfig(env);
  const server = createServer();
  // The port is taken before anything is made, so that an occupied one stops us at once.
  server.on('request', (_request, response) => response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain' }).end('starting\n'));
  await listen(server, config);
  const opened = await openStore({ config, alone: true }).catch((error) => {
    server.close();
    throw error;
  });
  const { store, log, clock } = opened;
  const stopEarly = async () => {
    server.closeAllConnections();
    server.close();
    await opened.close();
    process.exit(0);
  };
  process.once('SIGINT', stopEarly).once('SIGTERM', stopEarly);
  await prepare?.(store, config, log);
  process.off('SIGINT', stopEarly).off('SIGTERM', stopEarly);

  const app = createApp({ store, config, log, clock });
  server.removeAllListeners('request').on('request', app.handle);
  const { port } = server.address() as { port: number };
  const url = config.appOrigin ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  opened.tell(url);
  welcome(url, config);

  let stopping = false;
  const stop = async () => {
    // A second signal does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    app.close();
    server.close();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
    server.closeIdleConnections();
    await opened.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const said =
        error.code === 'EADDRINUSE'
          ? `Port ${port} on ${host} is in use: stop what runs there, or set PORT to another.`
          : `Nothing can listen on ${host}:${port} (${error.code}): set HOST and PORT to an address of this machine.`;
      reject(new CannotStart(said));
    });
    server.listen(port, host, resolve);
  });
}

function welcome(url: string, { demo }: Config): void {
  const lines = [
    '',
    `  Needs Matrix is ready: ${url}`,
    demo ? `  Sign in with one click as a demonstration account: ${url}/sign-in` : `  Sign in: ${url}/sign-in (the first administrator: npm run admin -- EMAIL)`,
    '  Ctrl-C stops it.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
