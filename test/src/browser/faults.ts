import type { Language } from '@needs-matrix/api/domain/base/language';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { cutTexts } from './cut-texts.ts';
import { englishIn } from './known-english.ts';
import { lengthen } from './longer-words.ts';
import { overWide } from './over-wide.ts';
import { drawn } from './visitor.ts';

/** What is wrong with a page on a wide and on a narrow screen; axe takes longest and may look at one of them alone. */
export const faultsOf = (
  page: Page,
  language: Language,
  axeAt: readonly number[],
): Promise<readonly string[]> =>
  atEach([390, 1440], page, (width) => faultsAt(page, language, axeAt.includes(width)));

/** As the page is now: sideways scroll, cut texts, what axe finds, and English where another language was asked for. */
export async function faultsAt(page: Page, language: Language, withAxe = true): Promise<readonly string[]> {
  const english = language === 'en' ? [] : await englishIn(page, language);
  return [
    ...(await misplaced(page)),
    ...(withAxe ? await axeFindings(page) : []),
    ...english.map((sentence) => `in English: “${sentence}”`),
  ];
}

/** What is the same in every language needs one look: title, colours in dark, all widths, and the room there is for longer words. */
export async function faultsOnceFor(page: Page): Promise<readonly string[]> {
  const title = await page.title();
  const headings = await page.locator('h1').count();
  await page.emulateMedia({ colorScheme: 'dark' });
  await drawn(page);
  const dark = await axeFindings(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  const wide = await atEach([1920], page, () => misplaced(page));
  await page.evaluate(lengthen);
  // What has no room at 320 as it is has none with longer words.
  const longer = await atEach([1440, 1024, 768, 320], page, () => misplaced(page));
  return [
    ...(/.+ · .+/.test(title) ? [] : [`its title is “${title}”`]),
    ...(headings === 1 ? [] : [`it has ${headings} h1`]),
    ...dark.map((one) => `in dark: ${one}`),
    ...wide,
    ...longer.map((one) => `with longer words ${one}`),
  ];
}

async function misplaced(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(overWide);
  return [...(wide ? [wide] : []), ...(await page.evaluate(cutTexts))];
}

async function atEach(
  widths: readonly number[],
  page: Page,
  look: (width: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    found.push(...(await look(width)).map((one) => `at ${width}: ${one}`));
  }
  return found;
}
