import type { Article, Chapter, Texts } from '@needs-matrix/api/domain/convention/article';
import type { Explanation, GuidePassage } from '@needs-matrix/api/domain/convention/guide';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const label = z
  .string()
  .min(4)
  .max(120)
  .regex(/[^.。\s]$/, 'a label has no full stop');

/** Chinese says in a third of the signs what the others say. */
const sentences = (least: number, most: number) =>
  z
    .string()
    .regex(/[.。]$/, 'it ends with a full stop')
    .refine(
      (text) => text.length >= least / thirdOf(text) && text.length <= most / thirdOf(text),
      `it has between ${least} and ${most} signs, in Chinese a third of that`,
    );
const thirdOf = (text: string): number => (/\p{Script=Han}/u.test(text) ? 3 : 1);

const entry = (asked: z.ZodType<string>) =>
  z.object({
    asked,
    evidence: z
      .array(label)
      .min(2)
      .max(5)
      .refine((labels) => new Set(labels).size === labels.length, 'a label is there twice'),
  });

/** Our own explanations in one language: of articles, and of provisions where their article’s does not make it plain. */
export const explanationsFile = z.object({
  meta: z.object({ language: z.string(), compiled: day, source: z.string() }),
  articles: z.record(z.string(), entry(sentences(100, 660))),
  provisions: z.record(z.string(), entry(sentences(40, 420))),
});
export type Explanations = Readonly<Record<string, z.infer<typeof explanationsFile>>>;

const texts = z.record(z.string(), z.string().min(1));

/** The guides of the secretariat: where they are, and by what they are divided. */
export const passagesFile = z.object({
  meta: z.object({ compiled: day, source: z.string() }),
  guides: z.array(
    z.object({
      url: z.url(),
      by: z.enum(['chapter', 'article']),
      titles: texts,
      parts: texts,
      /** By article, where somebody has compared them. */
      paragraphs: z.record(z.string(), z.string().min(1)),
    }),
  ),
});
type Passages = z.infer<typeof passagesFile>;

/** Where the explanations do not hold together: file, path and what is wrong. */
export function faultOfExplanations(
  explanations: Explanations,
  articles: readonly Article[],
): readonly [file: string, path: string, message: string] | null {
  const known = {
    articles: new Set(articles.map(({ number }) => number)),
    provisions: new Set(
      articles.flatMap(({ provisions }) => provisions.map(({ reference }) => reference as string)),
    ),
  };
  const anywhere = (part: 'articles' | 'provisions') =>
    new Set(Object.values(explanations).flatMap((file) => Object.keys(file[part])));
  const wanted = { articles: anywhere('articles'), provisions: anywhere('provisions') };
  const parts = ['articles', 'provisions'] as const;
  for (const [language, file] of Object.entries(explanations)) {
    const said = new Map<string, string>();
    for (const part of parts)
      for (const [key, { asked }] of Object.entries(file[part])) {
        const at = [`guide/${language}.json`, `${part}.${key}`] as const;
        if (!known[part].has(key)) return [...at, 'the Convention has no such number'];
        const twin = said.get(asked);
        if (twin) return [...at, `it has the same text as ${twin}`];
        said.set(asked, key);
      }
  }
  for (const [language, file] of Object.entries(explanations))
    for (const part of parts) {
      const missing = [...wanted[part]].find((key) => !file[part][key]);
      if (missing)
        return [`guide/${language}.json`, `${part}.${missing}`, 'it is explained in other languages alone'];
    }
  return null;
}

/** The articles with what is explained of them, and with the passages of the guides. */
export function explained(
  articles: readonly Article[],
  chapters: readonly Chapter[],
  explanations: Explanations,
  { guides }: Passages,
): Article[] {
  const titles = new Map(chapters.map((chapter) => [chapter.number, chapter.titles]));
  return articles.map((article) => {
    const explanation = explanationOf(explanations, 'articles', article.number);
    if (!explanation) return article;
    return {
      ...article,
      explanation,
      passages: guides.map(
        ({ url, by, titles: title, parts, paragraphs }): GuidePassage => ({
          title,
          part:
            by === 'chapter'
              ? filled(parts, article.chapter, titles.get(article.chapter) ?? {})
              : filled(parts, article.number, article.titles),
          url,
          paragraphs: paragraphs[article.number] ?? null,
        }),
      ),
      provisions: article.provisions.map((provision) => {
        const own = explanationOf(explanations, 'provisions', provision.reference);
        return own ? { ...provision, explanation: own } : provision;
      }),
    };
  });
}

function explanationOf(
  explanations: Explanations,
  part: 'articles' | 'provisions',
  key: string,
): Explanation | null {
  const found = Object.entries(explanations).flatMap(([language, file]) => {
    const one = file[part][key];
    return one ? [[language, one] as const] : [];
  });
  if (found.length === 0) return null;
  return {
    asked: Object.fromEntries(found.map(([language, { asked }]) => [language, asked])),
    evidence: Object.fromEntries(found.map(([language, { evidence }]) => [language, evidence])),
  };
}

const filled = (parts: Texts, number: string, titles: Texts): Texts =>
  Object.fromEntries(
    Object.entries(parts).map(([language, part]) => [
      language,
      part.replace('{number}', number).replace('{title}', titles[language] ?? titles.en ?? ''),
    ]),
  );
