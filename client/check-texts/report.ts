import type { Own } from '../src/texts/whole.ts';
import { englishTables, sources } from './english-tables.ts';
import { faultsOf, type Tables, wantedOf } from './faults.ts';
import { tooLate } from './too-late.ts';
import { unused } from './unused.ts';

export const owns = ['es', 'fr', 'ar', 'ru', 'zh'] as const satisfies readonly Own[];

/** What is in the English tables and in the files of the five other languages. */
export async function read() {
  const all = sources();
  const tables = englishTables(all);
  const files = await Promise.all(owns.map(filesOf));
  return {
    tables,
    english: Object.fromEntries(tables.map(({ name, texts }) => [name, texts])) as Tables,
    own: each(files, ([language, first, rest]) => [language, { ...first, ...rest }]),
    unused: unused(tables, all),
    tooLate: tooLate(
      tables,
      all,
      each(files, ([language, , rest]) => [language, rest]),
    ),
  };
}

const filesOf = async (language: Own) => {
  const [first, rest] = await Promise.all(
    ['first', 'rest'].map((file) => import(`../src/texts/${language}/${file}.ts`)),
  );
  return [language, first.default as Tables, rest.default as Tables] as const;
};
const each = <T>(all: readonly T[], entry: (one: T) => readonly [Own, Tables]) =>
  Object.fromEntries(all.map(entry)) as Record<Own, Tables>;

/** What is wrong with English itself: a name given twice, an empty text, a counted text without one of its two forms. */
export function faultsOfEnglish(tables: Awaited<ReturnType<typeof read>>['tables']): readonly string[] {
  const names = tables.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...twice.map((name) => `${name}: two tables have this name`),
    ...tables.flatMap(({ name, texts }) => [
      ...Object.entries(texts)
        .filter(([, text]) => text.trim() === '')
        .map(([key]) => `${name}:${key} is empty`),
      ...[...wantedOf('en', texts).keys()]
        .filter((key) => !(key in texts))
        .map((key) => `${name}:${key} is missing`),
    ]),
  ];
}

export { faultsOf };
