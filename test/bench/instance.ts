import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Instance {
  readonly url: string;
  readonly pid: number;
  /** From spawn to /readyz saying yes. */
  readonly readyAfterMs: number;
  /** From its note that MongoDB is connected to /readyz saying yes. */
  readonly readyAfterConnectedMs: number;
  residentMegabytes(): number;
  /** The highest since the last time it was asked. */
  highestResidentMegabytes(): number;
  /** Heap and buffers after all garbage is collected; only where it was started with a probe. */
  heldMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

/** The product itself as its own process, on a data directory, as `npm start` runs it. */
export async function startInstance(dataDir: string, { probe = false } = {}): Promise<Instance> {
  const port = await freePort();
  const probePort = await freePort();
  const probing = probe ? ['--expose-gc', '--import', 'tsx', '--import', './test/bench/probe.ts'] : [];
  const from = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...probing, '--import', 'tsx', 'seed/src/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      WORLD: 'none',
      PORT: String(port),
      HOST: '127.0.0.1',
      DEMO: '1',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      // The world is kept from run to run, and so are the files that were sent.
      EVIDENCE_MB: '100000',
      BENCH_PROBE_PORT: String(probePort),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const pid = child.pid as number;
  let connected: number | null = null;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The instance ended before it was ready.');
    if (connected === null && isConnected(dataDir, pid)) connected = performance.now();
    if (connected !== null && (await isReady(url))) break;
    await pause(5);
  }
  return {
    url,
    pid,
    readyAfterMs: performance.now() - from,
    readyAfterConnectedMs: performance.now() - connected,
    residentMegabytes: () => megabytesOf(pid, 'VmRSS'),
    highestResidentMegabytes: () => {
      const highest = megabytesOf(pid, 'VmHWM');
      // proc(5): 5 sets the highest back to what it is now.
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      return highest;
    },
    heldMegabytes: async () => {
      const answer = await fetch(`http://127.0.0.1:${probePort}/`);
      const { heapUsed, external } = (await answer.json()) as NodeJS.MemoryUsage;
      return (heapUsed + external) / 1e6;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** As it notes beside its data. */
function isConnected(dataDir: string, pid: number): boolean {
  try {
    const noted = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8'));
    return noted.pid === pid && noted.mongodb !== null;
  } catch {
    return false;
  }
}

const megabytesOf = (pid: number, line: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
