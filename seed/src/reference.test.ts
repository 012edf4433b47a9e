import { languages } from '@needs-matrix/api/domain/base/language';
import { describe, expect, it } from 'vitest';
import { readReference } from './reference.ts';

const reference = readReference();
type Texts = Readonly<Record<string, string>> | undefined;

/** What has a text in English has one in each language; none is left in English but words that are the same in both, and names. */
function faultsOf(what: string, texts: Texts): readonly string[] {
  if (!texts) return [`${what}: none`];
  return languages.flatMap((language) => {
    const text = texts[language];
    if (!text?.trim()) return [`${what}: no ${language}`];
    return scripts[language]?.test(text) === false ? [`${what}: ${language} is in another script`] : [];
  });
}
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

describe('the reference data speak six languages', () => {
  const { articles = [], chapters = [], instruments = [], participants = [], vocabulary = {} } = reference;
  const provisions = articles.flatMap((article) => article.provisions);
  const known = new Set(provisions.map(({ reference: of }) => of));
  const asked = new Set(instruments.find(({ code }) => code === 'uncac-2007')?.provisions);

  it('in titles and summaries', () => {
    expect(chapters.flatMap(({ number, titles }) => faultsOf(number, titles))).toEqual([]);
    expect(articles.flatMap(({ number, titles }) => faultsOf(number, titles))).toEqual([]);
    expect(provisions.flatMap(({ reference: of, summaries }) => faultsOf(of, summaries))).toEqual([]);
    expect(participants.flatMap(({ code, names }) => faultsOf(code, names))).toEqual([]);
  });

  it('in why an article builds on another', () => {
    const edges = articles.flatMap(({ prerequisites }) => prerequisites);
    expect(edges.length).toBeGreaterThan(200);
    expect(
      edges.flatMap(({ article, prerequisite, reasons }) =>
        faultsOf(`${article} > ${prerequisite}`, reasons),
      ),
    ).toEqual([]);
  });

  it('in short labels of articles, of what a State is asked first, and of types', () => {
    expect(articles.flatMap(({ number, shortTitles }) => faultsOf(number, shortTitles))).toEqual([]);
    const short = provisions.filter((one) => one.shortTitles || asked.has(one.reference));
    expect(short.length).toBeGreaterThan(100);
    expect(short.flatMap(({ reference: of, shortTitles }) => faultsOf(of, shortTitles))).toEqual([]);
    const types = instruments.flatMap(({ assistanceTypes }) => assistanceTypes);
    expect(types.flatMap(({ code, labels }) => faultsOf(code, labels))).toEqual([]);
    const shortTypes = types.filter(({ shortLabels }) => shortLabels);
    expect(shortTypes.flatMap(({ code, shortLabels }) => faultsOf(code, shortLabels))).toEqual([]);
  });

  it('in subjects, which are about what the Convention has', () => {
    const { subjects = [] } = reference;
    expect(subjects.length).toBeGreaterThan(40);
    expect(subjects.flatMap(({ code, names }) => faultsOf(code, names))).toEqual([]);
    for (const language of languages)
      expect(new Set(subjects.map(({ names }) => names[language])).size).toBe(subjects.length);
    // Each provision that a State is asked about first has one to propose.
    const about = new Set(subjects.flatMap((one) => [...one.articles, ...one.provisions]));
    expect(
      provisions.filter(
        (one) => asked.has(one.reference) && !about.has(one.article) && !about.has(one.reference),
      ),
    ).toEqual([]);
    expect(subjects.flatMap(({ provisions: of }) => of.filter((one) => !known.has(one)))).toEqual([]);
  });

  it('in the vocabulary', () => {
    for (const [list, codes] of Object.entries(vocabulary.en ?? {}))
      for (const code of Object.keys(codes as object)) {
        const texts = Object.fromEntries(
          languages.map((language) => [language, (vocabulary[language] as any)?.[list]?.[code]]),
        );
        expect(faultsOf(`${list} ${code}`, texts)).toEqual([]);
      }
  });

  it('and the check finds what is missing or in another script', () => {
    const whole = { en: 'Gap', es: 'Carencia', fr: 'Lacune', ar: 'ثغرة', ru: 'Пробел', zh: '缺口' };
    expect(faultsOf('gap', whole)).toEqual([]);
    expect(faultsOf('gap', { ...whole, fr: ' ' })).toEqual(['gap: no fr']);
    expect(faultsOf('gap', { ...whole, ru: 'Gap' })).toEqual(['gap: ru is in another script']);
  });
});
