import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { accountOf, readAccounts } from '../kit/accounts.ts';
import { startProduct } from '../kit/product.ts';
import { program } from '../kit/program.ts';
import { repository } from '../kit/repository.ts';
import { everyScreen, type Role, type Screen } from './screens.ts';
import { type Looks, open, openBrowser, visit } from './visitor.ts';

// `npx tsx test/src/browser/shots.ts [URL] [part of a name]`: a picture of every screen, to be looked at beside the mocks.
// Without a URL the demonstration world is started for it.
const folder = join(repository, 'test', 'shots');
const sizes: readonly Looks[] = [
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
];
const both = [
  'ask-to-be-listed',
  'requests-to-be-listed',
  'merge-preview',
  'matrix',
  'matrix-cell',
  'checklist',
  'why-not',
  'weights',
  'formal-request',
  'formal-requests',
  'write-formal-request',
  'plans-and-programmes',
];

const [url, only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const own = url?.startsWith('http') ? null : await startOwn();
const place = { url: own?.product.url ?? (url as string) };
const browser = await openBrowser();
try {
  for (const role of await everyScreen(await peopleOf(place.url))) {
    for (const screen of role.screens) {
      if (!`${role.who}-${screen.name}`.includes(only ?? (own ? (url ?? '') : ''))) continue;
      for (const looks of sizes) await shoot(browser, role, screen, looks);
      if (!both.includes(screen.name)) continue;
      for (const looks of sizes) await shoot(browser, role, screen, { ...looks, theme: 'dark' });
      for (const looks of sizes) await shoot(browser, role, screen, { ...looks, language: 'ar' });
    }
  }
} finally {
  await browser.close();
  await own?.end();
}

async function shoot(
  with_: Browser,
  { who, program: program_ }: Role,
  { name, path }: Screen,
  looks: Looks,
): Promise<void> {
  const page = await visit(with_, place, program_, looks);
  // tsx puts this around each function that has a name, in those for the page too.
  await page.addInitScript('globalThis.__name = (made) => made;');
  const file = [who, name, looks.width, looks.theme, looks.language].filter(Boolean).join('-');
  try {
    await open(page, path);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  }
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
  process.stdout.write(`${file}.png\n`);
  await page.context().close();
}

async function startOwn() {
  const data = mkdtempSync(join(tmpdir(), 'needs-matrix-shots-'));
  const product = await startProduct({ DATA_DIR: data, WORLD: 'demo', DEMO: '1' });
  return {
    product,
    end: async () => {
      await product.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function peopleOf(at: string) {
  const accounts = await readAccounts(at);
  const everyone = program(at);
  return {
    everyone,
    as: (role: string, whose?: string) => everyone.signIn(accountOf(accounts, role, whose)),
  };
}
