import type { Reference } from '@needs-matrix/api/domain/base/ids';
import type { Article, Chapter, Prerequisite, Texts } from '@needs-matrix/api/domain/convention/article';
import { obligationLevels, priorityAreas } from '@needs-matrix/api/domain/convention/article';
import { bareConvention, printKey } from '@needs-matrix/api/domain/convention/provision-key';
import { z } from 'zod';
import { codeOf, reasonsOf, type ShortLabels, type Translations, textsOf } from './translations.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const level = z.string().transform(codeOf).pipe(z.enum(obligationLevels));

export const articlesFile = z
  .object({
    meta: z.object({
      compiled: day,
      counts: z.object({ articles: z.int(), provisions: z.int() }),
      sources: z.array(z.object({ for: z.string(), what: z.string(), status: z.string() })),
    }),
    /** Where no translation has them. */
    chapters: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    articles: z.array(
      z.object({
        number: z.int().positive(),
        chapter: z.string().regex(/^[IVX]+$/),
        title: z.record(z.string(), z.string()),
        titleSource: z.record(z.string(), z.string()),
        priorityArea: z.string().transform(codeOf).pipe(z.enum(priorityAreas)).nullable(),
        paragraphs: z
          .array(
            z.object({
              ref: z.string().regex(/^\d+(\([0-9a-z]+\))*$/),
              obligation: level,
              gist: z.string().min(1),
            }),
          )
          .min(1),
        dependsOn: z.array(
          z.object({
            article: z.int().positive(),
            strength: z.enum(['hard', 'soft']),
            reason: z.string(),
            refs: z.array(z.string()).optional(),
          }),
        ),
      }),
    ),
  })
  .superRefine(({ meta, articles }, issues) => {
    const found = {
      articles: articles.length,
      provisions: articles.flatMap(({ paragraphs }) => paragraphs).length,
    };
    for (const what of ['articles', 'provisions'] as const) {
      if (found[what] !== meta.counts[what]) {
        issues.addIssue({
          code: 'custom',
          path: ['articles'],
          message: `the file counts ${meta.counts[what]} ${what} but holds ${found[what]}`,
        });
      }
    }
  });
export type ArticlesFile = z.infer<typeof articlesFile>;

/** Files write numbers as their convention does; which convention it is, the keys say. */
export function chaptersOf(
  { articles, chapters = {} }: ArticlesFile,
  translations: Translations,
  convention: string = bareConvention,
): Chapter[] {
  return [...new Set(articles.map(({ chapter }) => chapter))].map((chapter) => {
    const number = printKey({ convention, number: chapter });
    return { number, titles: { ...chapters[chapter], ...textsOf(translations, 'chapters', number) } };
  });
}

export function articlesOf(
  file: ArticlesFile,
  translations: Translations,
  short: ShortLabels,
  convention: string = bareConvention,
): Article[] {
  const keyOf = <Key extends string>(number: string | number) =>
    printKey<Key>({ convention, number: String(number) });
  const references = file.articles.flatMap(({ paragraphs }) => paragraphs.map(({ ref }) => ref));
  return file.articles.map((article) => ({
    number: keyOf(article.number),
    chapter: keyOf(article.chapter),
    titles: {
      ...(convention === bareConvention ? {} : article.title),
      ...textsOf(translations, 'articles', keyOf(article.number)),
      en: article.title.en ?? '',
    },
    ...shortOf(short.articles[keyOf(article.number)]),
    titleSources: article.titleSource,
    priorityArea: article.priorityArea,
    provisions: article.paragraphs.map(({ ref, obligation, gist }) => ({
      reference: keyOf<Reference>(ref),
      article: keyOf(article.number),
      obligationLevel: obligation,
      summaries: { ...textsOf(translations, 'provisions', keyOf(ref)), en: gist },
      ...shortOf(short.provisions[keyOf(ref)]),
      summarySource: 'own wording',
    })),
    prerequisites: article.dependsOn.map((edge) => ({
      ...prerequisiteOf(article.number, edge, references, keyOf),
      reasons: reasonsOf(translations, edge.reason),
    })),
  }));
}

const shortOf = (shortTitles: Texts | undefined) => (shortTitles ? { shortTitles } : {});

type Edge = ArticlesFile['articles'][number]['dependsOn'][number];

/** `refs` names provisions of either article; those of the dependent one narrow for what it holds, the others what is waited for. */
function prerequisiteOf(
  article: number,
  { article: prerequisite, strength, reason, refs = [] }: Edge,
  references: readonly string[],
  keyOf: <Key extends string>(number: string | number) => Key,
): Prerequisite {
  const named = (number: number) =>
    refs
      .filter((ref) => Number.parseInt(ref, 10) === number)
      .flatMap((ref) => resolve(ref, references).map((reference) => keyOf<Reference>(reference)));
  return {
    article: keyOf(article),
    prerequisite: keyOf(prerequisite),
    strength: strength === 'hard' ? 'HARD' : 'SOFT',
    reason,
    provisions: named(article),
    of: named(prerequisite),
  };
}

/** A reference may name a provision, a group of them (`54(1)` for `54(1)(a)` …) or a part of one (`2(b)` of `2`). */
function resolve(ref: string, references: readonly string[]): readonly string[] {
  if (references.includes(ref)) return [ref];
  const within = references.filter((reference) => reference.startsWith(`${ref}(`));
  return within.length > 0 ? within : references.filter((reference) => ref.startsWith(`${reference}(`));
}
