import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A table of English texts as it is in a file of the client. */
export type EnglishTable = {
  readonly name: string;
  readonly file: string;
  /** What it is called in its file. */
  readonly variable: string;
  readonly texts: Readonly<Record<string, string>>;
};
export type Source = { readonly file: string; readonly code: string };
export type Node = any;

const src = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'src');

/** The files of the client that may hold or use a text. */
export function sources(): readonly Source[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^texts\//.test(file))
    .sort()
    .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));
}

export function englishTables(all: readonly Source[]): readonly EnglishTable[] {
  return all.flatMap(({ file, code }) =>
    code.includes('english(') ? tablesOf(file, parse({ file, code })) : [],
  );
}

export function parse({ file, code }: Source): Node {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  return program;
}

/** `const texts = english('name', { … })`, exported or not. */
export function isTable(declarator: Node): boolean {
  const { init } = declarator;
  return init?.type === 'CallExpression' && init.callee.name === 'english' && init.arguments.length === 2;
}

function tablesOf(file: string, program: Node): readonly EnglishTable[] {
  return program.body
    .map((statement: Node) => statement.declaration ?? statement)
    .filter(({ type }: Node) => type === 'VariableDeclaration')
    .flatMap(({ declarations }: Node) => declarations)
    .filter(isTable)
    .map(({ id, init }: Node) => {
      const [name, table] = init.arguments;
      return { name: name.value, file, variable: id.name, texts: textsOf(table, `${file}: ${name.value}`) };
    });
}

function textsOf({ properties }: Node, where: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    properties.map(({ key, value }: Node) => {
      const named = key?.name ?? key?.value;
      const text = value?.type === 'TemplateLiteral' ? value.quasis[0].value.cooked : value?.value;
      if (typeof text !== 'string') throw new Error(`${where}: ${named} is to be a text as it is read.`);
      return [named, text];
    }),
  );
}
