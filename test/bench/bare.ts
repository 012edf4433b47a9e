import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';

/** The address of a bare server (bare-server.ts) that lasts as long as the run. */
export async function bare(bench: Bench): Promise<string> {
  const child = fork(fileURLToPath(new URL('bare-server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  bench.onClose(async () => {
    child.disconnect();
    await once(child, 'exit');
  });
  const [port] = await once(child, 'message');
  return `http://127.0.0.1:${port}`;
}
