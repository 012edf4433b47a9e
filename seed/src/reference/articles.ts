import type { Reference } from '@needs-matrix/api/domain/base/ids';
import type { Article, Chapter, Prerequisite } from '@needs-matrix/api/domain/convention/article';
import { obligationLevels, priorityAreas } from '@needs-matrix/api/domain/convention/article';
import { z } from 'zod';
import { codeOf, type ShortLabels, type Translations, textsOf } from './translations.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const level = z.string().transform(codeOf).pipe(z.enum(obligationLevels));

export const articlesFile = z
  .object({
    meta: z.object({
      compiled: day,
      counts: z.object({ articles: z.int(), provisions: z.int() }),
      sources: z.array(z.object({ for: z.string(), what: z.string(), status: z.string() })),
    }),
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

export function chaptersOf({ articles }: ArticlesFile, translations: Translations): Chapter[] {
  return [...new Set(articles.map(({ chapter }) => chapter))].map((number) => ({
    number,
    titles: textsOf(translations, 'chapters', number),
  }));
}

export function articlesOf(file: ArticlesFile, translations: Translations, short: ShortLabels): Article[] {
  const references = file.articles.flatMap(({ paragraphs }) => paragraphs.map(({ ref }) => ref));
  return file.articles.map((article) => ({
    number: String(article.number),
    chapter: article.chapter,
    titles: { ...textsOf(translations, 'articles', String(article.number)), en: article.title.en ?? '' },
    ...(short.articles[article.number] ? { shortTitles: short.articles[article.number] } : {}),
    titleSources: article.titleSource,
    priorityArea: article.priorityArea,
    provisions: article.paragraphs.map(({ ref, obligation, gist }) => ({
      reference: ref as Reference,
      article: String(article.number),
      obligationLevel: obligation,
      summaries: { ...textsOf(translations, 'provisions', ref), en: gist },
      ...(short.provisions[ref] ? { shortTitles: short.provisions[ref] } : {}),
      summarySource: 'own wording',
    })),
    prerequisites: article.dependsOn.map((edge) => prerequisiteOf(article.number, edge, references)),
  }));
}

type Edge = ArticlesFile['articles'][number]['dependsOn'][number];

/** `refs` names provisions of either article; those of the dependent one narrow for what it holds, the others what is waited for. */
function prerequisiteOf(
  article: number,
  { article: prerequisite, strength, reason, refs = [] }: Edge,
  references: readonly string[],
): Prerequisite {
  const named = (number: number) =>
    refs.filter((ref) => Number.parseInt(ref, 10) === number).flatMap((ref) => resolve(ref, references));
  return {
    article: String(article),
    prerequisite: String(prerequisite),
    strength: strength === 'hard' ? 'HARD' : 'SOFT',
    reason,
    provisions: named(article),
    of: named(prerequisite),
  };
}

/** A reference may name a provision, a group of them (`54(1)` for `54(1)(a)` …) or a part of one (`2(b)` of `2`). */
function resolve(ref: string, references: readonly string[]): Reference[] {
  if (references.includes(ref)) return [ref as Reference];
  const within = references.filter((reference) => reference.startsWith(`${ref}(`));
  return (
    within.length > 0 ? within : references.filter((reference) => ref.startsWith(`${reference}(`))
  ) as Reference[];
}
