import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { runnable } from '../kit/built-product.ts';
import { type Environment, freePort, launch, startProduct } from '../kit/product.ts';
import { program } from '../kit/program.ts';
import { until } from '../kit/until.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'needs-matrix-stop-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environmentOf = (more: Environment): Environment => {
  const uri = new URL(inject('mongodbUri'));
  uri.pathname = `/${folder.split('-').pop()}`;
  return { MONGODB_URI: uri.href, DATA_DIR: folder, DEMO: '1', WORLD: 'none', ...more };
};

describe('what npm started', () => {
  it.each([
    ['SIGTERM to npm alone', 'SIGTERM', false],
    ['kill -9 of npm alone', 'SIGKILL', false],
    ['Ctrl-C, which reaches all of the terminal at once', 'SIGINT', true],
  ] as const)(
    'stops in order after %s',
    async (_what, signal, toAll) => {
      const port = String(await freePort());
      const { child, said } = launch('npm', ['start'], environmentOf({ PORT: port }));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const answers = () =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      // It may have to build the client first.
      await until('the product to be ready', answers, 120_000);
      process.kill(toAll ? -(child.pid as number) : (child.pid as number), signal);
      await until('it to stop answering', async () => !(await answers()));
      await until('the note of it to go', () => !existsSync(join(folder, 'instance.json')));
      await ended;
      expect(said()).toContain('Stopping …');
    },
    150_000,
  );
});

describe('a first start that is cut off while it loads its world', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s is done anew by the next one',
    async (signal) => {
      const environment = environmentOf({ WORLD: 'demo', PORT: String(await freePort()) });
      const { child, said } = launch(process.execPath, runnable(['seed/src/start.ts']), environment);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await until('some of it to be loaded', () => /assessments: 1 of/.test(said()), 60_000);
      child.kill(signal);
      await ended;
      const from = Date.now();
      const product = await startProduct(environment);
      expect(product.said()).toMatch(/Loading the world "demo"/);
      // Less than a lease lasts; a transaction that it left open holds documents for up to 15 s.
      expect(Date.now() - from).toBeLessThan(60_000);
      const { totals } = await program(product.url).ask('Matrix', {
        input: { rows: 'ARTICLE', columns: 'TYPE' },
      });
      expect(totals.find(({ row, column }) => !row && !column)?.offers).toBeGreaterThan(30);
      await product.stop();
    },
    150_000,
  );
});

describe('a product that a test started', () => {
  it('ends in order when the test run is killed', async () => {
    const kit = new URL('../kit/product.ts', import.meta.url).href;
    // What a run of tests does.
    const run = `const { startProduct } = await import(${JSON.stringify(kit)});
      process.stdout.write((await startProduct(${JSON.stringify(environmentOf({}))})).url);`;
    const node = ['--import', 'tsx', '--input-type=module', '-e', run];
    const { child, said } = launch(process.execPath, node, {});
    const url = await until('it to start one', () => /http:\S+/.exec(said())?.[0], 100_000);
    child.kill('SIGKILL');
    await until('the product to end', () => stopsAnswering(url));
    await until('the note of it to go', () => !existsSync(join(folder, 'instance.json')));
  }, 150_000);
});

const stopsAnswering = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    () => false,
    () => true,
  );
