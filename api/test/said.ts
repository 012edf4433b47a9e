import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const src = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'src');
const value = 'X9';

/** A sentence in the sources, `X9` where values are put in. */
export interface Said {
  readonly file: string;
  readonly sentence: string;
}

/** All sentences in the sources of the API that may be said to a caller: not descriptions of the schema, and not what is thrown as a fault. */
export const saidInSources = (): readonly Said[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(domain|services|store|files|graph|http|work|mail)\/.*\.ts$/.test(file))
    .filter((file) => !/\.test\.ts$|\.test-kit\.ts$|\/sentences\.ts$/.test(file))
    .sort()
    .flatMap((file) => saidIn(file, readFileSync(join(src, file), 'utf8')));

export function saidIn(file: string, code: string): readonly Said[] {
  const said: Said[] = [];
  const walk = (node: any): void => {
    if (typeof node !== 'object' || node === null || isUnsaid(node)) return;
    const text = textOf(node);
    if (text !== null && isSentence(text)) said.push({ file, sentence: text });
    for (const [key, inner] of Object.entries(node)) if (key !== 'type') walk(inner);
  };
  walk(parseSync(file, code).program.body);
  return said;
}

function textOf({ type, value: literal, quasis }: any): string | null {
  if (type === 'Literal' && typeof literal === 'string') return literal.replace(/\{\w+\}/g, value);
  if (type === 'TemplateLiteral') return quasis.map((one: any) => one.value.cooked).join(value);
  return null;
}

const isSentence = (text: string): boolean => /^["“\p{Lu}].*\s.*[.?!]$/su.test(text);

function isUnsaid({ type, key, callee }: any): boolean {
  if (type === 'Property') return ['description', 'help'].includes(key.name ?? key.value);
  if (type === 'CallExpression') return callee.name === 'enumOf';
  return type === 'NewExpression' && ['Error', 'TypeError', 'RangeError'].includes(callee.name);
}
