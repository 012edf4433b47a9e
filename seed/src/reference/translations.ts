import type { Texts } from '@needs-matrix/api/domain/convention/article';
import { z } from 'zod';

const texts = z.record(z.string(), z.string().min(1));

export const translationFile = z.object({
  meta: z.object({ language: z.string(), source: z.string(), titleSource: z.string() }),
  chapters: texts,
  articles: texts,
  provisions: texts,
  vocabulary: z.record(z.string(), texts),
  /** Why one article builds on another, by the English sentence. */
  reasons: texts.optional(),
});
export type Translations = Readonly<Record<string, z.infer<typeof translationFile>>>;

/** Our own words for narrow places, by language. */
export const shortLabelsFile = z.object({
  meta: z.object({ compiled: z.string(), source: z.string(), languages: z.array(z.string()) }),
  articles: z.record(z.string(), texts),
  provisions: z.record(z.string(), texts),
  assistanceTypes: z.record(z.string(), texts),
});
export type ShortLabels = z.infer<typeof shortLabelsFile>;

type Part = 'chapters' | 'articles' | 'provisions';

/** One thing's text in every language that has it. */
export function textsOf(translations: Translations, part: Part, key: string): Texts {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, file]) =>
      file[part][key] ? [[language, file[part][key]]] : [],
    ),
  );
}

/** Why one article builds on another, in every language that has the sentence. */
export const reasonsOf = (translations: Translations, reason: string): Texts => ({
  ...Object.fromEntries(
    Object.entries(translations).flatMap(([language, { reasons }]) =>
      reasons?.[reason] ? [[language, reasons[reason]]] : [],
    ),
  ),
  en: reason,
});

export function labelsOf(translations: Translations, list: string, code: string): Texts {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, { vocabulary }]) =>
      vocabulary[list]?.[code] ? [[language, vocabulary[list][code]]] : [],
    ),
  );
}

/** Codes of the schema, `MANDATORY_TO_CONSIDER`, from the register's, `mandatory-to-consider`. */
export const codeOf = (word: string): string => word.toUpperCase().replaceAll('-', '_');

export function vocabularyOf(translations: Translations): Record<string, Record<string, Texts>> {
  return Object.fromEntries(
    Object.entries(translations).map(([language, { vocabulary }]) => [
      language,
      Object.fromEntries(
        Object.entries(vocabulary).map(([list, labels]) => [
          list,
          Object.fromEntries(Object.entries(labels).map(([code, label]) => [codeOf(code), label])),
        ]),
      ),
    ]),
  );
}
