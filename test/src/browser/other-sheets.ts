import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../kit/repository.ts';

type Shape = { readonly name: string; readonly looks: string };

/** The sheets of screens opened before stay in the page: what changes on this one when all of them are there. */
export async function changedByOtherSheets(page: Page): Promise<readonly string[]> {
  const before = await shapesOf(page);
  const added = await page.evaluate(addSheets, sheets());
  const after = await shapesOf(page);
  if (added === 0) throw new Error('No sheet of another screen was found.');
  return before.flatMap(({ name, looks }, at) =>
    looks === after[at]?.looks ? [] : [`${name}: ${looks} becomes ${after[at]?.looks}`],
  );
}

const sheets = () =>
  readdirSync(join(repository, 'client', 'dist', 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `/assets/${file}`);

/** What runs in the page must be in one piece: it is sent there as text. */
async function addSheets(files: readonly string[]): Promise<number> {
  const missing = files.filter((file) => !document.querySelector(`link[rel="stylesheet"][href="${file}"]`));
  await Promise.all(
    missing.map(
      (file) =>
        new Promise((done, fail) => {
          const link = Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: file,
            onload: done,
            onerror: fail,
          });
          document.head.append(link);
        }),
    ),
  );
  return missing.length;
}

const shapesOf = (page: Page): Promise<readonly Shape[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, padding, display } = getComputedStyle(one);
      const place = [x, y, width, height].map(Math.round).join(' ');
      return {
        name: `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`,
        looks: [place, display, padding, fontSize, fontWeight, color, backgroundColor].join(', '),
      };
    }),
  );
