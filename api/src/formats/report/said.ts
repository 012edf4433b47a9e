import type { Dimension } from '../../domain/assistance/matrix/figures.ts';
import type { ReportQuestion } from '../../domain/assistance/report/report.ts';
import { textIn } from '../../domain/base/language.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { titleIn, vocabularyLabel } from '../../domain/convention/labels.ts';
import { keyIn } from '../../domain/convention/short-title.ts';
import { isolatedIn } from '../../texts/isolated.ts';
import { headLabel } from '../../texts/matrix-labels.ts';
import { report as english } from '../../texts/report.ts';
import { texts } from '../../texts/texts.ts';
import { sayWith } from '../document/say.ts';

/** What a report calls things in its language: its own sentences, codes of the reference data by their labels, keys as people read them. */
export function saidOf(
  { question: { language } }: { readonly question: Pick<ReportQuestion, 'language'> },
  catalogue: Catalogue,
) {
  const words = language === 'en' ? english : texts[language].report;
  const say = sayWith((code) => words[code] ?? code, language);
  const key = (code: string) => isolatedIn(language, keyIn(catalogue.conventions, code, language));
  const label = (dimension: Dimension, code: string) => headLabel(catalogue, dimension, code, language);
  return Object.assign(say, {
    label,
    key,
    vocabulary: (list: string, code: string) => vocabularyLabel(catalogue, list, code, language),
    /** An article with its number before its title; all else by its label. */
    head: (dimension: Dimension, code: string) => {
      const article = dimension === 'ARTICLE' ? catalogue.articles.get(code) : undefined;
      if (article) return `${key(code)} ${titleIn(article.shortTitles, article.titles, language)}`;
      const numbered = dimension === 'ARTICLE' || dimension === 'PROVISION' || dimension === 'CHAPTER';
      return numbered && code !== 'NONE' ? `${key(code)} ${label(dimension, code)}` : label(dimension, code);
    },
    instrument: (code: string) => textIn(catalogue.instruments.get(code)?.titles ?? { en: code }, language),
  });
}
export type Said = ReturnType<typeof saidOf>;
