import type { Own } from '../src/texts/whole.ts';
import { faultsOf, faultsOfEnglish, owns, read } from './report.ts';

// `npm run texts -w client -- [language] [feature]`: what is wrong with the texts, and what is still to be translated.
// With a language what is missing is printed as it is to be written, with the English text in place of the translation.
const [language, feature] = process.argv.slice(2) as [Own?, string?];
const { tables, english, own, unused } = await read();
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!language)
  for (const one of [...faultsOfEnglish(tables), ...unused.map((at) => `${at} is used nowhere`)]) print(one);
for (const one of owns.filter((known) => !language || known === language)) {
  const faults = faultsOf(one, english, own[one]);
  const missing = faults.filter(({ kind }) => kind === 'missing');
  for (const { kind, at, says } of faults) if (kind !== 'missing') print(`${one} ${at} ${kind}: ${says}`);
  if (language) printToWrite(missing.filter(({ at }) => !feature || at.split(/[.:]/)[0] === feature));
  else {
    const features = grouped(missing, ({ at }) => at.split(/[.:]/)[0] ?? '');
    print(
      `${one}: ${missing.length} missing ${[...features].map(([name, { length }]) => `${name} ${length}`).join(', ')}`,
    );
  }
}

function printToWrite(missing: readonly { readonly at: string; readonly says: string }[]): void {
  for (const [name, texts] of grouped(missing, ({ at }) => at.split(':')[0] ?? '')) {
    print(`  '${name}': {`);
    for (const { at, says } of texts) print(`    ${at.split(':')[1]}: ${JSON.stringify(says)},`);
    print('  },');
  }
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
