// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { englishTables, parse } from './english-tables.ts';
import { faultsOf } from './faults.ts';
import { faultsOfEnglish, owns, read } from './report.ts';
import { tooLate } from './too-late.ts';
import { unused } from './unused.ts';

describe('the texts of the client', () => {
  let all: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    all = await read();
  });

  it('have a name each, and are whole in English', () => {
    expect(all.tables.length).toBeGreaterThan(100);
    expect(faultsOfEnglish(all.tables)).toEqual([]);
  });

  it('are all used', () => expect(all.unused).toEqual([]));

  it('are there in each language when the first page is', () => expect(all.tooLate).toEqual([]));

  it.each(owns)('are whole in %s', (language) => {
    expect(faultsOf(language, all.english, all.own[language])).toEqual([]);
  });
});

describe('the check of the texts', () => {
  const english = {
    'offer.list': {
      title: 'Offers of {{provider}}',
      needs_one: '{{count}} need of {{state}}',
      needs_other: '{{count}} needs of {{state}}',
      none_zero: 'None',
      none_one: '{{count}} is left',
      none_other: '{{count}} are left',
    },
  };
  const arabic = {
    'offer.list': {
      title: 'عروض {{provider}}',
      needs_zero: 'لا احتياجات لدى {{state}}',
      needs_one: 'احتياج واحد لدى {{state}}',
      needs_two: 'احتياجان لدى {{state}}',
      needs_few: '{{count}} احتياجات لدى {{state}}',
      needs_many: '{{count}} احتياجا لدى {{state}}',
      needs_other: '{{count}} احتياج لدى {{state}}',
      none_zero: 'لا شيء',
      none_one: 'بقي واحد',
      none_two: 'بقي اثنان',
      none_few: 'بقيت {{count}}',
      none_many: 'بقي {{count}}',
      none_other: 'بقي {{count}}',
    },
  };
  const found = (change: Readonly<Record<string, string | undefined>>) =>
    faultsOf('ar', english, { 'offer.list': changed(arabic['offer.list'], change) }).map(
      ({ kind, at }) => `${kind} ${at}`,
    );

  it('finds nothing wrong where nothing is', () => expect(found({})).toEqual([]));

  it.each([
    ['a text that is missing', { title: undefined }, ['missing offer.list:title']],
    ['a plural form that the language needs', { needs_few: undefined }, ['missing offer.list:needs_few']],
    ['an empty text', { title: '' }, ['empty offer.list:title']],
    ['a text of invisible signs', { title: ' \u200f\u00a0' }, ['empty offer.list:title']],
    ['a text left in English', { title: 'Offers of {{provider}}' }, ['English offer.list:title']],
    ['an older English text', { title: 'All offers: {{provider}}' }, ['English offer.list:title']],
    ['a placeholder that is missing', { title: 'عروض' }, ['placeholder offer.list:title']],
    [
      'a figure that is missing',
      { needs_many: 'احتياجا لدى {{state}}' },
      ['placeholder offer.list:needs_many'],
    ],
    ['a placeholder of its own', { title: 'عروض {{provider}} {{kind}}' }, ['placeholder offer.list:title']],
    [
      'a misspelt placeholder',
      { title: 'عروض {{supplier}}' },
      ['placeholder offer.list:title', 'placeholder offer.list:title'],
    ],
    ['a text that English has not', { subtitle: 'عروض' }, ['foreign offer.list:subtitle']],
  ])('finds %s', (_, change, faults) => expect(found(change)).toEqual(faults));

  it('finds a table that English has not', () => {
    const faults = faultsOf('ar', english, { ...arabic, 'offer.lists': { title: 'عروض' } });
    expect(faults.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['foreign offer.lists:title']);
  });

  it('takes no form of a language for needed in another', () => {
    const texts = {
      title: '{{provider}}提供的援助',
      needs_other: '{{state}}的{{count}}项需求',
      none_zero: '无',
      none_other: '剩余{{count}}项',
    };
    expect(faultsOf('zh', english, { 'offer.list': texts })).toEqual([]);
    expect(faultsOf('zh', english, { 'offer.list': { ...texts, needs_one: '一项' } })).toHaveLength(1);
  });

  it('finds a 1 where the same words are said of other numbers', () => {
    const texts = (one: string) => ({
      'offer.list': {
        needs_one: one,
        needs_many: '{{count}} de {{state}}',
        needs_other: '{{count}} de {{state}}',
      },
    });
    const counted = { 'offer.list': { needs_one: '1 of {{state}}', needs_other: '{{count}} of {{state}}' } };
    expect(faultsOf('fr', counted, texts('{{count}} besoin de {{state}}'))).toEqual([]);
    expect(faultsOf('fr', counted, texts('1 besoin de {{state}}'))).toHaveLength(1);
  });

  it('finds a name given twice, an empty English text, a plural without its one', () => {
    const source = (name: string, table: string) => ({
      file: `features/${name}.ts`,
      code: `export const texts = english('offer.list', ${table});`,
    });
    const of = (...tables: readonly string[]) =>
      faultsOfEnglish(englishTables(tables.map((table, at) => source(`${at}`, table))));
    expect(of("{ title: 'Offers' }")).toEqual([]);
    expect(of("{ title: 'Offers' }", "{ other: 'Offers' }")).toEqual([
      'offer.list: two tables have this name',
    ]);
    expect(of("{ title: '' }")).toEqual(['offer.list:title is empty']);
    expect(of("{ needs_other: '{{count}} needs' }")).toEqual(['offer.list:needs_one is missing']);
  });

  it('finds a text that no view says, whether its key is written out, computed, or a part of a template', () => {
    const texts =
      "export const texts = english('offer.list', { title: 'T', hint: 'H', DRAFT: 'D', of_STATE: 'S', days_one: '1', days_other: '2' });";
    const view = (body: string) => ({
      file: 'features/offer/List.tsx',
      code: `import { texts } from './texts.ts';\nconst t = useTexts(texts);\n${body}`,
    });
    const elsewhere = { file: 'gql/graphql.ts', code: "export type Status = 'DRAFT' | 'title';" };
    const left = (body: string) => {
      const all = [{ file: 'features/offer/texts.ts', code: texts }, view(body), elsewhere];
      return unused(englishTables(all), all);
    };
    const most = `t('title'); t('hint'); t('days', { count: 2 }); t(\`of_\${kind}\`);`;
    expect(left(`${most} t(status);`)).toEqual([]);
    expect(left(most)).toEqual(['offer.list:DRAFT']);
    expect(left(`t('hint'); t('days'); t('DRAFT');`)).toEqual(['offer.list:title', 'offer.list:of_STATE']);
    expect(left(`${most.replace("t('hint');", '')} t(status);`)).toEqual(['offer.list:hint']);
  });

  it('finds a text that the first page says and that comes with the rest', () => {
    const all = [
      { file: 'main.tsx', code: "import { App } from './App.tsx';" },
      {
        file: 'App.tsx',
        code: "import { open } from './lib/open.ts';\nconst lazy = () => import('./features/need/texts.ts');",
      },
      { file: 'routes/home.tsx', code: "export { hero } from '../features/home/hero.ts';" },
      ...['lib/open.ts', 'features/home/hero.ts', 'features/need/texts.ts'].map((file) => ({
        file,
        code: `export const texts = english('${file.split(/[/.]/).at(-2)}', { title: 'T' });`,
      })),
    ];
    const late = (...names: readonly string[]) =>
      tooLate(englishTables(all), all, { fr: Object.fromEntries(names.map((name) => [name, {}])) });
    expect(late('texts')).toEqual([]);
    expect(late('texts', 'hero')).toEqual(['fr hero']);
    expect(late('open')).toEqual(['fr open']);
  });

  it('reads a table where it is', () => {
    expect(() => parse({ file: 'a.ts', code: 'const = 1' })).toThrow(/a\.ts cannot be read/);
    const code = "const title = 'Offers';\nexport const texts = english('offer.list', { title });";
    expect(() => englishTables([{ file: 'a.ts', code }])).toThrow(/title is to be a text as it is read/);
  });
});

function changed(
  table: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
) {
  const merged = Object.entries({ ...table, ...change });
  return Object.fromEntries(merged.filter((one): one is [string, string] => one[1] !== undefined));
}
