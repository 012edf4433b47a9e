import { type EnglishTable, isTable, type Node, parse, type Source } from './english-tables.ts';

/** Texts whose key is named nowhere: neither in a file that holds the table, nor, where a key is computed, anywhere else. */
export function unused(tables: readonly EnglishTable[], all: readonly Source[]): readonly string[] {
  const read = new Map(all.map((source) => [source.file, wordsOf(parse(source))]));
  const everywhere = joined([...read.values()]);
  return tables.flatMap((table) => {
    const holders = [...read].filter(([file, words]) => holds(table, file, words)).map(([, words]) => words);
    const near = joined(holders);
    const computed = holders.some(({ computes }) => computes);
    return Object.keys(table.texts)
      .map(bare)
      .filter((key, at, keys) => keys.indexOf(key) === at)
      .filter((key) => !named(near, key) && !(computed && named(everywhere, key)))
      .map((key) => `${table.name}:${key}`);
  });
}

type Words = {
  readonly literals: ReadonlySet<string>;
  /** Of templates: `aside_${kind}`. */
  readonly patterns: readonly RegExp[];
  readonly imports: readonly { readonly name: string; readonly from: string }[];
  /** A text is said by a key held in a variable, or what says texts is handed on. */
  readonly computes: boolean;
};

const bare = (key: string): string => key.replace(/_(zero|one|other)$/, '');
const named = ({ literals, patterns }: Pick<Words, 'literals' | 'patterns'>, key: string): boolean =>
  literals.has(key) || patterns.some((one) => one.test(key));

const joined = (all: readonly Words[]): Pick<Words, 'literals' | 'patterns'> => ({
  literals: new Set(all.flatMap(({ literals }) => [...literals])),
  patterns: all.flatMap(({ patterns }) => patterns),
});

function holds({ file, variable }: EnglishTable, reader: string, { imports }: Words): boolean {
  const path = (from: string) => new URL(from, `file:///${reader}`).pathname.slice(1);
  return reader === file || imports.some(({ name, from }) => name === variable && path(from) === file);
}

/** Every literal of a file but the texts themselves. */
function wordsOf(program: Node): Words {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const imports: { name: string; from: string }[] = [];
  const says = new Set<string>();
  let computes = false;
  const look = (node: Node, parent: Node): void => {
    if (Array.isArray(node)) {
      for (const one of node) look(one, parent);
      return;
    }
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'VariableDeclarator') {
      if (isTable(node)) return;
      if (saysTexts(node.init)) says.add(node.id.name);
    }
    if (node.type === 'ImportDeclaration')
      for (const one of node.specifiers)
        imports.push({ name: one.imported?.name ?? one.local.name, from: node.source.value });
    if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
    if (node.type === 'Property' && !node.computed && node.key.name) literals.add(node.key.name);
    if (node.type === 'TemplateLiteral' && node.expressions.length > 0) {
      const parts = node.quasis.map(({ value }: Node) => value.cooked);
      if (/^\w{2,}$/.test(parts.join(''))) patterns.push(new RegExp(`^${parts.join('.+')}$`));
    }
    if (node.type === 'Identifier' && says.has(node.name) && !isCallee(node, parent)) computes = true;
    if (node.type === 'CallExpression' && (says.has(node.callee.name) || saysTexts(node.callee)))
      computes ||= !/Literal$/.test(node.arguments[0]?.type);
    if (node.type === 'ArrowFunctionExpression' && saysTexts(node.body)) computes = true;
    if (node.type === 'ReturnStatement' && saysTexts(node.argument)) computes = true;
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') look(child, node);
  };
  look(program.body, program);
  return { literals, patterns, imports, computes };
}

const saysTexts = (node: Node): boolean =>
  node?.type === 'CallExpression' && /^(useTexts|sayIn)$/.test(node.callee.name ?? '');
const isCallee = (node: Node, parent: Node): boolean =>
  (parent.type === 'CallExpression' && parent.callee === node) ||
  (parent.type === 'VariableDeclarator' && parent.id === node);
