import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const readme = read('README.md');
/** What a page says can be typed, all of it from top to bottom. */
const linesOf = (page: string): string =>
  [...page.matchAll(/<!-- tested -->\s*```sh\n([\s\S]*?)```/g)].map(([, lines]) => lines).join('\n');

// Some two hundred programs, one after the other.
describe('what the documents say can be typed', { timeout: 180_000 }, () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
  });
  afterAll(() => world?.close());

  it('in the README asks for the matrix', async () => {
    const { status, output, error } = await shell(linesOf(readme));
    expect({ status, error }, output).toEqual({ status: 0, error: '' });
    expect(JSON.parse(output).data.matrix.totals.length).toBeGreaterThan(3);
  });

  it('in docs/api.md drives the whole chain by curl with a token, to an agreed need in its cell', async () => {
    const { status, output, error } = await shell(linesOf(read('docs/api.md')));
    expect({ status, error }, output).toEqual({ status: 0, error: '' });
    expect(output).toMatch(/SUBMITTED/);
    expect(output).toMatch(/Large fines only for companies and banks/);
    expect(output).toMatch(/AGREED/);
    expect(output).toMatch(/Type exact\s: /);
  });

  async function shell(lines: string) {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', lines], {
      cwd: repository,
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

describe('the map of the house', () => {
  const [, map = ''] = /## The map of the house\s*```\n([\s\S]*?)```/.exec(readme) ?? [];
  const rooms = map
    .trim()
    .split('\n')
    .map((line) => line.split(' ', 1)[0] as string);

  it('names each folder of the sources, and none that is not there', () => {
    expect(rooms.filter((room) => !existsSync(join(repository, room)))).toEqual([]);
    const folders = ['api/src', 'client/src', 'seed/src', 'test/src'].flatMap((above) =>
      readdirSync(join(repository, above), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${above}/${name}`),
    );
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });

  it('names only files that are there', () => {
    const [, way = ''] = /From an answer to a cell: (.*)/.exec(readme) ?? [];
    const files = [...way.matchAll(/`([\w/.-]+\.ts)`/g)].map(([, file]) =>
      join(repository, 'api/src', file as string),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
