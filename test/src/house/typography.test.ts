import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { signs, wronglySigned } from './typography.ts';

describe('signs of', () => {
  it.each(['es', 'fr', 'ar', 'ru', 'zh'])('%s are as that language writes them', async (language) => {
    const texts = await textsIn(language);
    expect(texts.length, 'texts were found').toBeGreaterThan(1500);
    expect(texts.flatMap((text) => wronglySigned(language, text))).toEqual([]);
  });
});

describe('the check', () => {
  it.each(signs)('finds “$example” in $language', ({ language, example }) =>
    expect(wronglySigned(language, example)).toHaveLength(1),
  );

  it.each([
    ['fr', 'Envoyez noneRequired: false avec les demandes.'],
    ['fr', 'Est-elle toujours valable\u202f?'],
    ['fr', 'L’instant sous la forme 2027-05-01T09:40:00Z\u202f: le jour.'],
    ['es', '¿Sigue siendo válida?'],
    ['ar', 'اكتبوا التاريخ هكذا \u20682027-05-01\u2069.'],
    ['ar', 'اختاروا، أو تابعوا الكتابة؛ من 1 إلى 1,000,000.'],
    ['ru', 'Матрица — одна остановка'],
    ['zh', '第{{at}}个条款，即(a)至(k)项……'],
  ])('lets %s “%s” be', (language, text) => expect(wronglySigned(language, text)).toEqual([]));
});

/** What the client, the API and the reference data say in a language; keys of the API's sentences are English. */
async function textsIn(language: string): Promise<readonly string[]> {
  const { chapters, articles, provisions, vocabulary, reasons } = JSON.parse(
    readFileSync(join(repository, `seed/src/reference/i18n/${language}.json`), 'utf8'),
  );
  const guide = JSON.parse(
    readFileSync(join(repository, `seed/src/reference/guide/${language}.json`), 'utf8'),
  );
  const modules = await Promise.all(
    ['client', 'api'].flatMap((place) =>
      readdirSync(join(repository, place, 'src/texts', language), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => import(pathToFileURL(join(repository, place, 'src/texts', language, file)).href)),
    ),
  );
  return [
    ...modules,
    chapters,
    articles,
    provisions,
    vocabulary,
    reasons,
    guide.articles,
    guide.provisions,
  ].flatMap(valuesIn);
}

function valuesIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return tree && typeof tree === 'object' ? Object.values(tree).flatMap(valuesIn) : [];
}
