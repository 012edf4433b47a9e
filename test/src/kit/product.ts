import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { runnable } from './built-product.ts';
import { spawnWithUs } from './ends-with-us.ts';
import { repository } from './repository.ts';
import { until } from './until.ts';

export type Environment = Readonly<Record<string, string>>;

/** The product as its own process, as `npm start` runs it. */
export interface Product {
  readonly url: string;
  readonly pid: number;
  /** What it wrote so far, for a person and for the log. */
  said(): string;
  /** Ends it like Ctrl-C does. */
  stop(): Promise<void>;
  /** Ends it like a power cut does. */
  kill(): Promise<void>;
}

export async function startProduct(environment: Environment, entry = 'seed/src/start.ts'): Promise<Product> {
  const port = environment.PORT ?? String(await freePort());
  const { child, said } = run([entry], { ...environment, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(
      'the product to be ready',
      async () => ended(child) || (await fetch(`${url}/readyz`)).ok,
      150_000,
    );
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${error instanceof Error ? error.message : error}\n${said()}`);
  }
  if (ended(child)) throw new Error(`The product ended before it was ready:\n${said()}`);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (ended(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { url, pid: child.pid as number, said, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

export interface Outcome {
  readonly status: number | null;
  /** All that it wrote. */
  readonly output: string;
  /** What it wrote to standard error alone. */
  readonly error: string;
}

/** One of the product's commands, until it ends by itself. */
export async function runCommand(args: readonly string[], environment: Environment): Promise<Outcome> {
  const { child, said, complained } = run(args, environment);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output: said(), error: complained() };
}

const run = (args: readonly string[], environment: Environment) =>
  launch(process.execPath, runnable(args), environment);

/** Any command in the product's folder, with its environment and no other. */
export function launch(
  command: string,
  args: readonly string[],
  environment: Environment,
): { child: ChildProcess; said: () => string; complained: () => string } {
  const child = spawnWithUs(command, args, {
    cwd: repository,
    env: { ...inherited(), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let error = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk;
    error += chunk;
  });
  return { child, said: () => output, complained: () => error };
}

/** What the machine needs, and nothing by which whoever runs the tests configured a product of their own. */
function inherited(): NodeJS.ProcessEnv {
  const ours = [
    'PORT',
    'HOST',
    'MONGODB_URI',
    'APP_ORIGIN',
    'NODE_ENV',
    'DATA_DIR',
    'KEYS_DIR',
    'DEMO',
    'WORLD',
    'SMTP_URL',
    'MAIL_FROM',
    'NODE_OPTIONS',
  ];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ours.includes(name) && !name.startsWith('VITEST')),
  );
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
