import { textIn } from '../base/language.ts';
import type { Texts } from './article.ts';
import { concernOf, type Instruments } from './broad/broad.ts';
import type { Catalogue } from './catalogue.ts';

/** The label of a code of a closed list (`coverage`, `UNMET`), English where the language has none, the code itself as the last resort. */
export function vocabularyLabel(
  catalogue: Pick<Catalogue, 'vocabulary'>,
  list: string,
  code: string,
  language: string,
): string {
  const { vocabulary } = catalogue;
  return labelIn(vocabulary[language]?.[list], code) ?? labelIn(vocabulary.en?.[list], code) ?? code;
}

export const categoryLabel = (
  catalogue: Pick<Catalogue, 'vocabulary'>,
  code: string,
  language: string,
): string => vocabularyLabel(catalogue, 'assistanceCategories', code, language);

export const typeLabel = (
  catalogue: Pick<Catalogue, 'assistanceTypes'>,
  code: string,
  language: string,
): string => textIn(catalogue.assistanceTypes.get(code)?.labels ?? { en: code }, language) || code;

export const chapterTitle = (
  catalogue: Pick<Catalogue, 'chapters'>,
  number: string,
  language: string,
): string => textIn(catalogue.chapters.get(number)?.titles ?? { en: number }, language);

export const articleTitle = (
  catalogue: Pick<Catalogue, 'articles'>,
  number: string,
  language: string,
): string => textIn(catalogue.articles.get(number)?.titles ?? { en: number }, language);

/** Our own summary of a provision, never the authentic text; of what is broader, what it is. */
export const provisionSummary = (catalogue: Instruments, reference: string, language: string): string =>
  textIn(concernOf(catalogue, reference)?.summaries ?? { en: reference }, language);

/** Why an article builds on another, in English where nobody has translated it. */
export const reasonIn = (
  { reason, reasons }: { readonly reason: string; readonly reasons?: Texts },
  language: string,
): string => reasons?.[language] ?? reason;

/** Our own short words in this language, else the whole title. */
export const titleIn = (short: Texts | undefined, title: Texts, language: string): string =>
  short?.[language] ?? textIn(title, language);

/** For narrow places: our own short words in this language, else the first words of the whole. */
export const shortIn = (short: Texts | undefined, whole: Texts, language: string): string =>
  short?.[language] ?? firstWords(textIn(whole, language));

const most = 32;

function firstWords(text: string): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1).replace(/[,;:.]$/, '')}…`;
}

/** Registers write `asset-recovery`, the schema `ASSET_RECOVERY`: either finds the label. */
const labelIn = (labels: Readonly<Record<string, string>> | undefined, code: string): string | undefined =>
  labels?.[code] ?? labels?.[code.toLowerCase().replaceAll('_', '-')];
