import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './instance.ts';

/** Changes when the worlds do: then they are made again. */
const edition = '1';

const sizes = { 0.25: ' at a quarter of its size', 1: '', 4: ' at four times its size' } as const;

/** The data directory of the whole world, or of one a quarter or four times the size; made the first time. Says how long it took. */
export async function worldAt(
  scale: 1 | 0.25 | 4,
  name: string | number = scale,
): Promise<{ readonly dataDir: string; readonly seconds: number | null }> {
  const dataDir = join(root, '.data', `bench-${name}`);
  const mark = join(dataDir, `made-${edition}`);
  if (existsSync(mark)) return { dataDir, seconds: null };
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  process.stderr.write(`Making the whole world${sizes[scale]} (the first time only) …\n`);
  const from = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'seed/src/main.ts', '--world', 'full-size', '--scale', String(scale), '--reset'],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'error', NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error('The world could not be made.');
  const seconds = (performance.now() - from) / 1000;
  writeFileSync(mark, new Date().toISOString());
  return { dataDir, seconds };
}
