import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';

const file = join(repository, 'README.md');
const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
const blocks = [...readme.matchAll(/<!-- tested -->\s*```sh\n([\s\S]*?)```/g)].map(
  ([, lines]) => lines as string,
);

describe('the lines of the README', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
  });
  afterAll(() => world?.close());

  it('drive the whole chain by curl with a token, to an agreed need in its cell', async () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const lines of blocks) {
      const { status, output, error } = await shell(lines);
      expect({ status, error }, output).toEqual({ status: 0, error: '' });
      expect(output).toMatch(/SUBMITTED/);
      expect(output).toMatch(/AGREED/);
    }
  });

  async function shell(lines: string) {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', lines], {
      env: { ...process.env, API: world.url },
    });
    let output = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output, error };
  }
});
