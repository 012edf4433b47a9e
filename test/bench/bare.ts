import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';

/** The address of a bare server (bare-server.ts) that lasts as long as the run. */
export const bare = (bench: Bench): Promise<string> => started(bench, 'bare-server.ts');

/** The same of one that answers with these bytes (bare-answer.ts). */
export const bareAnswer = (bench: Bench, bytes: Buffer): Promise<string> =>
  started(bench, 'bare-answer.ts', bytes.toString('base64'));

async function started(bench: Bench, file: string, given?: string): Promise<string> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] });
  bench.onClose(async () => {
    child.disconnect();
    await once(child, 'exit');
  });
  if (given !== undefined) child.send(given);
  const [port] = await once(child, 'message');
  return `http://127.0.0.1:${port}`;
}
