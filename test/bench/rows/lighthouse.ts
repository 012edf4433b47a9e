import { launch } from 'chrome-launcher';
import lighthouseOf, { desktopConfig } from 'lighthouse';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { type Figure, figure } from '../figure.ts';
import { builtClient, instance } from '../parts.ts';
import { atLeast, type Row } from '../row.ts';

const pages = { home: '/', matrix: '/matrix' } as const;
type Page = keyof typeof pages;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof categories)[number];
const names = Object.keys(pages) as readonly Page[];
const nameOf = (page: Page, category: Category) => `lighthouse-${page}-${category}`;

/** What Lighthouse says of the first two pages that anybody opens, signed in as nobody; medians of three visits, each in a fresh browser. */
export const lighthouse: Row = {
  figures: Object.fromEntries(
    names.flatMap((page) => [
      ...categories.map((category) => [nameOf(page, category), [atLeast(95)]] as const),
      [`lighthouse-${page}-mobile`, [atLeast(80)]] as const,
    ]),
  ),
  async *measure(bench) {
    await bench.of(builtClient);
    const { url } = await bench.of(instance);
    for (const page of names) {
      const address = `${url}${pages[page]}`;
      yield* desktop(page, address);
      const mobile = await visits(address, 'mobile');
      yield figure(
        `lighthouse-${page}-mobile`,
        `performance of ${page} on a slow phone`,
        'points',
        mobile.map(({ performance }) => performance),
      );
    }
  },
};

async function* desktop(page: Page, address: string): AsyncGenerator<Figure> {
  const scores = await visits(address, 'desktop');
  for (const category of categories)
    yield figure(
      nameOf(page, category),
      `${category} of ${page} on a desktop`,
      'points',
      scores.map((one) => one[category]),
    );
}

type Scores = Readonly<Record<Category, number>>;

async function visits(address: string, form: 'desktop' | 'mobile'): Promise<readonly Scores[]> {
  const found: Scores[] = [];
  for (let run = 0; run < 3; run += 1) found.push(await visit(address, form));
  return found;
}

async function visit(address: string, form: 'desktop' | 'mobile'): Promise<Scores> {
  const { path, libraries } = await findBrowser();
  const browser = await launch({
    chromePath: path,
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(libraries && { envVars: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
  try {
    const flags = {
      port: browser.port,
      onlyCategories: [...categories],
      logLevel: 'error' as const,
      // The open stream of what changes is waited for.
      maxWaitForLoad: 12_000,
    };
    const result = await lighthouseOf(address, flags, form === 'desktop' ? desktopConfig : undefined);
    const score = (category: Category) => {
      const of = result?.lhr.categories[category]?.score;
      if (of === null || of === undefined)
        throw new Error(`Lighthouse could not say what ${category} is: ${result?.lhr.runtimeError?.message}`);
      return Math.round(of * 100);
    };
    return Object.fromEntries(categories.map((category) => [category, score(category)])) as Scores;
  } finally {
    browser.kill();
  }
}
