import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile } from '../../src/browser/visitor.ts';
import { figure } from '../figure.ts';
import { openChecklist } from '../open-checklist.ts';
import { instance } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { elapsed } from '../time.ts';

const runs = 7;

/** The second visit, with the line down: from the address to the first article, in which one can write. */
export const checklistOffline: Row = {
  figures: { 'checklist-offline': [atMost(1)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const { focal, id } = await openChecklist(product, 'XAC', '2028');
    const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-bench-'));
    const path = `/checklist/${id}/${encodeURIComponent('5(1)')}`;
    const context = await openProfile(folder, product);
    try {
      await context.addCookies([cookieOf(focal.headers, product.url)]);
      await firstVisit(context, path);
      await context.setOffline(true);
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await context.newPage();
        times.push((await elapsed(() => usable(page, path))) / 1000);
        await page.close();
      }
      yield figure(
        'checklist-offline',
        'second visit without a connection → first article usable',
        's',
        times,
      );
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
      focal.close();
    }
  },
};

async function usable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const practice = page.getByLabel('In practice');
  await practice.waitFor();
  if (!(await practice.isEditable())) throw new Error('Nobody can write in it.');
}

/** Until all that the second visit needs is on the device. */
async function firstVisit(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  await usable(page, path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await usable(page, path);
  // What one is reading is kept first, then all other answers.
  await pause(10_000);
  await page.close();
}

function cookieOf({ cookie = '' }: Readonly<Record<string, string>>, url: string) {
  const [name = '', ...value] = (cookie.split('; ')[0] ?? '').split('=');
  return { name, value: value.join('='), url, expires: Date.now() / 1000 + 86_400, sameSite: 'Lax' as const };
}
