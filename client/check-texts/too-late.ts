import { type EnglishTable, parse, type Source } from './english-tables.ts';

/**
 * Texts that the first page says, but that a language brings only with the rest: whoever reads it would see English. The first page is
 * what the entry and the home route import, directly or not; what is imported by `import()` comes later.
 */
export function tooLate(
  tables: readonly EnglishTable[],
  all: readonly Source[],
  rest: Readonly<Record<string, object>>,
): readonly string[] {
  const files = reached(all, ['main.tsx', 'routes/home.tsx']);
  const said = tables.filter(({ file }) => files.has(file)).map(({ name }) => name);
  return Object.entries(rest).flatMap(([language, later]) =>
    said.filter((name) => name in later).map((name) => `${language} ${name}`),
  );
}

function reached(all: readonly Source[], starts: readonly string[]): ReadonlySet<string> {
  const byFile = new Map(all.map((source) => [source.file, source]));
  const files = new Set<string>();
  const follow = (file: string): void => {
    const source = byFile.get(file);
    if (!source || files.has(file)) return;
    files.add(file);
    for (const { type, source: from } of parse(source).body)
      if (type.startsWith('Import') || (type.startsWith('Export') && from))
        follow(new URL(from.value, `file:///${file}`).pathname.slice(1));
  };
  for (const start of starts) follow(start);
  return files;
}
