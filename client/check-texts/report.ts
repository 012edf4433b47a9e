import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Own } from '../src/texts/whole.ts';
import { englishTables, sources } from './english-tables.ts';
import { type Fault, faultsOf, type Tables, wantedOf } from './faults.ts';
import { tooLate } from './too-late.ts';
import { unused } from './unused.ts';

export const owns = ['es', 'fr', 'ar', 'ru', 'zh'] as const satisfies readonly Own[];

/** What stands in the English tables and in the files of the five other languages. */
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

/** The texts that are still to be translated: the list may only become shorter. */
export const awaited = (language: Own): readonly string[] =>
  JSON.parse(readFileSync(fileOf(language), 'utf8'));
export const stillAwaited = (language: Own, faults: readonly Fault[]): readonly string[] => {
  const missing = new Set(faults.filter(({ kind }) => kind === 'missing').map(({ at }) => at));
  return awaited(language).filter((at) => missing.has(at));
};
export const shorten = (language: Own, still: readonly string[]): void =>
  writeFileSync(fileOf(language), `${JSON.stringify(still, null, 2)}\n`);

const fileOf = (language: Own): string =>
  fileURLToPath(new URL(`./missing/${language}.json`, import.meta.url));

export { faultsOf };
