import type { DraftArticle, DraftFile, DraftQuestion, Edit } from './draft-file.ts';

type Part = 'chapter' | 'article';
type Gone = { readonly articles: readonly DraftArticle[]; readonly questions: readonly DraftQuestion[] };

/** What goes with a chapter or an article: the articles of the chapter, and the questions of all their provisions. */
export function without({ convention, questions }: DraftFile, part: Part, number: string): Gone {
  const articles = convention.articles.filter(
    (one) => number === (part === 'chapter' ? one.chapter : one.number),
  );
  const provisions = numbersIn(articles);
  return { articles, questions: questions.filter(({ provision }) => provisions.has(provision)) };
}

/** All of it in one write, so that nothing is left of a provision that is gone: no question, no prerequisite, no place in the list of what is asked. */
export function withoutEdits(file: DraftFile, part: Part, number: string): readonly Edit[] {
  const { convention, instrument } = file;
  const { articles, questions } = without(file, part, number);
  const gone = new Set(articles.map((one) => one.number));
  const provisions = numbersIn(articles);
  const waiting = convention.articles.filter(
    (one) => !gone.has(one.number) && one.prerequisites.some(({ article }) => gone.has(article)),
  );
  const asked = instrument.provisions?.filter((one) => !provisions.has(one));
  return [
    ...questions.map((one) => ({ part: 'questions' as const, key: one.code, was: one, becomes: null })),
    ...(asked && asked.length !== instrument.provisions?.length
      ? [{ part: 'instrument' as const, was: instrument, becomes: { ...instrument, provisions: asked } }]
      : []),
    ...waiting.map((one) => ({
      ...{ part: 'articles' as const, key: one.number, was: one },
      becomes: { ...one, prerequisites: one.prerequisites.filter(({ article }) => !gone.has(article)) },
    })),
    ...articles.map((one) => ({ part: 'articles' as const, key: one.number, was: one, becomes: null })),
    ...convention.chapters
      .filter((one) => part === 'chapter' && one.number === number)
      .map((one) => ({ part: 'chapters' as const, key: one.number, was: one, becomes: null })),
  ];
}

const numbersIn = (articles: readonly DraftArticle[]): ReadonlySet<string> =>
  new Set(articles.flatMap(({ provisions }) => provisions.map(({ number }) => number)));
