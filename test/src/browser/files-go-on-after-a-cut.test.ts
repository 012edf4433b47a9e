import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import { startProduct } from '../kit/product.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { closeOffline, open, openProfile, settled, signedInAs } from './visitor.ts';

const provision = '15(a)';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
/** Large enough to be cut; no two lines of it are the same. */
const decree = Buffer.from(
  Array.from({ length: 120_000 }, (_, n) => `Article ${n}. ${n * 7919} units.\n`).join(''),
);

describe('an evidence file', () => {
  let world: World;
  let focal: Program;
  let assessment: string;
  let context: BrowserContext;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-profile-'));
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    focal = await world.as('FOCAL_POINT', 'XAA');
    const opened = await focal.does('OpenAssessment', {
      ...{ participant: 'XAA', instrument: 'uncac-2007', cycle: '2032' },
    });
    assessment = opened.id;
    await focal.does('AnswerProvision', {
      ...{ assessment, provision, expectedRevision: 0 },
      measures: [{ title: 'Decree 12 of 2026', kind: 'REGULATION' }],
    });
    context = await openProfile(folder, world);
    await signedInAs(context, world, focal);
  });
  afterAll(async () => {
    await context?.close();
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes on after a cut, a restart of the browser and one of the server, and is stored as it was', async () => {
    page = await begun();
    const choose = page.getByLabel('Attach files');
    await choose.setInputFiles({
      name: 'annex-3.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ program'),
    });
    await page.getByText('Refused. The name says PDF').waitFor();
    // One letter is another when it arrives.
    await page.route('**/evidence/uploads/*', (route) => {
      const sent = route.request().postData();
      return route.continue(sent ? { postData: sent.replace('12', '13') } : {});
    });
    await choose.setInputFiles({
      ...{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Decree 12') },
    });
    await page.getByText('This file changed on its way').waitFor();
    await page.unroute('**/evidence/uploads/*');
    await page.getByRole('button', { name: 'Send notes.txt again' }).click();
    await page.getByRole('button', { name: 'Remove notes.txt from this measure' }).click();
    await until('it to be gone from the answer', async () => (await files()).length === 0);
    await choose.setInputFiles({
      name: 'Decreto 12, texto íntegro.txt',
      mimeType: 'text/plain',
      buffer: decree,
    });
    await until('some of it to be sent', async () => (await sent(page)) > 1_000_000);
    await line(page, { offline: true });
    await page.getByText('Waits on this device').waitFor();
    await page.getByText(/The line was cut at [\d.]+ MB/).waitFor();
    const before = await sent(page);
    await closeOffline(context);
    await world.product.kill();
    const product = await startProduct({ ...world.environment, PORT: new URL(world.url).port });
    const { close } = world;
    world = { ...world, product, close: () => product.stop().then(close) };

    context = await openProfile(folder, world);
    page = await begun();
    await page.getByText('Went on after a cut').waitFor();
    expect(await sent(page), 'what had come is not sent again').toBeGreaterThanOrEqual(
      Math.min(before, 1_000_000),
    );
    await page.getByRole('button', { name: 'Pause Decreto 12, texto íntegro.txt' }).click();
    await page.getByText('Paused').waitFor();
    await page.getByRole('button', { name: 'Go on with Decreto 12, texto íntegro.txt' }).click();
    const link = page.getByRole('link', { name: 'Decreto 12, texto íntegro.txt' });
    await link.waitFor({ timeout: 30_000 });
    await page.getByText('Stored', { exact: false }).first().waitFor();
    await until('it to belong to the answer', async () => (await files()).length === 1);
    expect(await files()).toMatchObject([
      { sha256: sha256(decree), name: 'Decreto 12, texto íntegro.txt', bytes: decree.length },
    ]);
    const coming = page.waitForEvent('download');
    await link.click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('Decreto 12, texto íntegro.txt');
    await until('nothing of it to be on the device', async () => (await kept(page)) === 0);
    await page
      .getByRole('button', { name: 'Remove Decreto 12, texto íntegro.txt from this measure' })
      .click();
    await until('it to be gone from the answer', async () => (await files()).length === 0);
  });

  /** The provision in a window whose line is slow. */
  async function begun(): Promise<Page> {
    const window = await context.newPage();
    window.setDefaultTimeout(20_000);
    await line(window, { offline: false });
    await open(window, `/checklist/${assessment}/${encodeURIComponent(provision)}`);
    await window.getByText('Decree 12 of 2026').first().waitFor();
    await settled(window);
    return window;
  }

  /** Said by one voice alone: of two, the browser hears the one that sets no limit. */
  const lines = new WeakMap<Page, CDPSession>();
  async function line(window: Page, { offline }: { readonly offline: boolean }): Promise<void> {
    const session = lines.get(window) ?? (await context.newCDPSession(window));
    lines.set(window, session);
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline, latency: 5, downloadThroughput: -1, uploadThroughput: 500_000 },
    });
  }

  async function files(): Promise<any[]> {
    const { data } = await focal.send(
      'query($a: ID!, $p: String!) { answer(assessment: $a, provision: $p) { measures { evidence { sha256 name bytes } } } }',
      { a: assessment, p: provision },
    );
    return (data as any).answer.measures.flatMap(({ evidence }: any) => evidence);
  }
});

const sent = async (page: Page): Promise<number> =>
  page
    .locator('[role="progressbar"]')
    .first()
    .evaluate((bar) => Number(bar.getAttribute('aria-valuenow')));

/** What of files is in the browser's database. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('needs-matrix');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAllKeys();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter((key) => String((key as string[])[1]).includes('evidence')).length);
          };
        };
      }),
  );
