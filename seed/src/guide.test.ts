import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@needs-matrix/api/domain/base/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelsSaid } from './obligation-marks.test-kit.ts';
import { codeOf } from './reference/translations.ts';
import { readReference } from './reference.ts';

const shipped = fileURLToPath(new URL('./reference/', import.meta.url));
const { articles = [], instruments = [] } = readReference();

/** The levels of every sentence of a provision: also of those that say something else than its first. */
const register: readonly {
  readonly number: number;
  readonly paragraphs: readonly {
    readonly ref: string;
    readonly obligation: string;
    readonly also?: readonly { readonly obligation: string }[];
  }[];
}[] = JSON.parse(readFileSync(join(shipped, 'uncac-articles.json'), 'utf8')).articles;
const levels = new Map<string, Set<string>>();
for (const { number, paragraphs } of register)
  for (const { ref, obligation, also = [] } of paragraphs)
    for (const level of [obligation, ...also.map((one) => one.obligation)].map(codeOf))
      if (level !== 'NONE')
        for (const key of [`${number}`, ref]) levels.set(key, (levels.get(key) ?? new Set()).add(level));

describe('what each article asks', () => {
  const explained = [
    ...articles.map(({ number, explanation }) => ({ key: number, explanation })),
    ...articles.flatMap(({ provisions }) =>
      provisions.map(({ reference, explanation }) => ({ key: reference as string, explanation })),
    ),
  ].flatMap(({ key, explanation }) => (explanation ? [{ key, explanation }] : []));

  it('is explained for every article that a checklist asks about, in six languages', () => {
    const asked = new Set(instruments.flatMap(({ provisions }) => provisions));
    const wanted = articles.filter(({ provisions }) =>
      provisions.some(({ reference }) => asked.has(reference)),
    );
    expect(wanted.map(({ number }) => number)).toEqual(Array.from({ length: 55 }, (_, n) => `${n + 5}`));
    for (const { number, explanation, passages } of wanted) {
      expect(Object.keys(explanation?.asked ?? {}).sort(), number).toEqual([...languages].sort());
      expect(
        passages?.map(({ part }) => part.en),
        number,
      ).toEqual([expect.stringMatching(/^chapter (II|III|IV|V), /), `article ${number}`]);
    }
  });

  it('is explained for a provision of its own where its article has many', () => {
    const own = articles.flatMap(({ number, provisions }) =>
      provisions.flatMap(({ explanation }) => (explanation ? [number] : [])),
    );
    expect(own.length).toBeGreaterThan(100);
    const count = (article: string) => own.filter((one) => one === article).length;
    expect({ 23: count('23'), 46: count('46'), 54: count('54') }).toEqual({ 23: 9, 46: 31, 54: 6 });
  });

  it.each(languages)('is said in %s as far as the Convention binds, and no further', (language) => {
    const wrong = explained.flatMap(({ key, explanation }) => {
      const said = [...levelsSaid(language, explanation.asked[language] ?? '')].sort();
      const bound = [...(levels.get(key) ?? [])].sort();
      return said.join() === bound.join() ? [] : [`${key}: says ${said.join()}, is ${bound.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('has in %s as many signs of evidence as in English', (language) => {
    for (const { key, explanation } of explained)
      expect(explanation.evidence[language]?.length, key).toBe(explanation.evidence.en?.length);
  });
});

describe('the words of obligation', () => {
  it.each([
    ['en', 'The State may keep it and must consider more.', ['MANDATORY_TO_CONSIDER', 'OPTIONAL']],
    ['en', 'The State must keep it.', ['MANDATORY']],
    ['es', 'El Estado debe considerar esto y puede hacer más.', ['MANDATORY_TO_CONSIDER', 'OPTIONAL']],
    ['fr', 'L’État doit s’efforcer de le faire.', ['MANDATORY_TO_CONSIDER']],
    ['ar', 'على الدولة أن تنظر في ذلك، ويجب عليها أن تفعل هذا.', ['MANDATORY', 'MANDATORY_TO_CONSIDER']],
    ['ru', 'Государство должно рассмотреть это и вправе отказать.', ['MANDATORY_TO_CONSIDER', 'OPTIONAL']],
    ['zh', '国家应当考虑这样做，也可以不做。', ['MANDATORY_TO_CONSIDER', 'OPTIONAL']],
  ] as const)('are told apart in %s: %s', (language, text, levels) =>
    expect([...levelsSaid(language as Language, text)].sort()).toEqual(levels),
  );
});

describe('explanations that are damaged stop the start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const frenchOf = () => JSON.parse(readFileSync(join(shipped, 'guide/fr.json'), 'utf8'));
  const reading = (change: (file: ReturnType<typeof frenchOf>) => void) => {
    const file = frenchOf();
    change(file);
    writeFileSync(join(folder, 'guide/fr.json'), JSON.stringify(file));
    return () => readReference(folder);
  };

  it.each([
    ['an article is missing', 'articles.15', (f: any) => delete f.articles[15]],
    [
      'there is no such article',
      'articles.99',
      (f: any) => Object.assign(f.articles, { 99: f.articles[15] }),
    ],
    [
      'two articles have the same text',
      'articles.16',
      (f: any) => Object.assign(f.articles[16], { asked: f.articles[15].asked }),
    ],
    [
      'a text is too short',
      'articles.15.asked',
      (f: any) => Object.assign(f.articles[15], { asked: 'À faire.' }),
    ],
    ['there is one sign of evidence', 'articles.15.evidence', (f: any) => f.articles[15].evidence.splice(1)],
  ])('%s', (_what, path, change) => expect(reading(change)).toThrow(`guide/fr.json is damaged at ${path}`));

  it('a language is missing', () => {
    rmSync(join(folder, 'guide/fr.json'));
    expect(() => readReference(folder)).toThrow('guide/fr.json is damaged');
  });
});
