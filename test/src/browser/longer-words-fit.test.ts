import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../kit/world.ts';
import { everyScreen, type Role } from './screens.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

const whos = ['everyone', 'focal-point', 'donor', 'analyst'] as const;

// Russian and French take 40 % more room than English: every screen of English whose words are made that much longer.
describe('words that are 40 % longer', () => {
  let world: World;
  let browser: Browser;
  let roles: readonly Role[];
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    [browser, roles] = await Promise.all([openBrowser(), everyScreen(world)]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each(whos)('fit in narrow and wide windows on each screen of %s', async (who) => {
    const role = roles.find((one) => one.who === who) as Role;
    const page = await visit(browser, world, role.program);
    const found: string[] = [];
    for (const { name, path } of role.screens) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, path);
      await page.evaluate(lengthen);
      for (const width of [1440, 1024, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        found.push(...(await page.evaluate(amiss)).map((one) => `${name} at ${width}: ${one}`));
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('is found where it does not fit', async () => {
    const page = await visit(browser, world, world.everyone, { width: 320 });
    await open(page, '/sign-in');
    await page.evaluate(() => {
      const [beside] = document.querySelectorAll<HTMLElement>('main form button');
      if (beside) beside.style.cssText = 'display: block; inline-size: 20px; white-space: nowrap';
      const [wide, cut] = document.querySelectorAll<HTMLElement>('main label');
      if (wide) wide.style.cssText = 'display: block; inline-size: 400px';
      if (cut) cut.style.cssText = 'display: block; inline-size: 30px; overflow: hidden; white-space: nowrap';
    });
    expect(await page.evaluate(amiss)).toHaveLength(3);
    await page.context().close();
  });
});

/** Each word of letters by two fifths. */
function lengthen(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(
      /\p{L}{3,}/gu,
      (word) => word + 'onera'.repeat(5).slice(0, Math.round(word.length * 0.4)),
    );
}

/** What is wider than the window, and texts that are cut off without a sign that there is more. */
function amiss(): readonly string[] {
  const root = document.documentElement;
  const named = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class')} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
  const all = [...document.querySelectorAll('body *')];
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) {
    const wide = all.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 3);
    found.push(`${root.scrollWidth} wide by ${wide.map(named).join(', ')}`);
  }
  for (const one of all) {
    const style = getComputedStyle(one);
    const { overflowX, overflowY, clipPath, position } = style;
    const saysSo = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const own = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!own || clipPath !== 'none' || position === 'absolute' || saysSo) continue;
    const cutX = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const cutY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 2;
    if (cutX || cutY) found.push(`cut: ${named(one)}`);
    else if (spills(one)) found.push(`beside its place: ${named(one)}`);
  }
  return found;

  /** Words outside the box they belong to, over what is beside it. */
  function spills(one: Element): boolean {
    const range = document.createRange();
    const rects = [...one.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [];
      range.selectNode(node);
      return [...range.getClientRects()];
    });
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    for (let box: Element | null = one; box && box !== document.body; box = box.parentElement) {
      const { overflowX, display, position } = getComputedStyle(box);
      if (overflowX !== 'visible' || position === 'absolute') return false;
      const place = box.getBoundingClientRect();
      if (!/inline|contents/.test(display) && (left < place.left - 2 || right > place.right + 2)) return true;
    }
    return false;
  }
}
