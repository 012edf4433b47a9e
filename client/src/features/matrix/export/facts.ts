import { type Format, formatIn } from '../../../lib/format.ts';
import { sayIn } from '../../../lib/i18n.ts';
import type { Language } from '../../../lib/languages.ts';
import { paths } from '../../../lib/paths.ts';
import { texts as ofDimensions } from '../dimension-words.ts';
import { texts as ofFilters } from '../filter-texts.ts';
import { texts as ofMatrix } from '../matrix-texts.ts';
import { writeView } from '../view.ts';
import { bare, type Fact } from './exported.ts';
import { type Answered, citedView } from './shown.ts';
import { texts } from './texts.ts';

export interface About extends Answered {
  readonly demo: boolean;
  /** The chosen checklist as it is called; null: any. */
  readonly instrument: string | null;
  /** How many parties had answered the chosen checklist; null where nobody can say. */
  readonly reported: { readonly numerator: number; readonly denominator: number } | null;
  readonly filters: readonly string[];
  /** In a word, or the State. */
  readonly audience: string;
  readonly origin: string;
}

/** Where it comes from, within which boundary, for whom, as of when, and how to cite it; as text that is searched and pasted. */
export function factsOf(about: About, language: Language): readonly Fact[] {
  const t = sayIn(texts, language);
  const matrix = sayIn(ofMatrix, language);
  const dimension = sayIn(ofDimensions, language);
  const { instant, enumerate, signs } = formatIn(language);
  const { view, table, input, demo, audience, filters } = about;
  const boundary = boundaryOf(about, language, signs.comma);
  const edition = view.edition === null ? null : `${view.edition}`;
  const asOf = instant(table.asOf);
  const address = `${about.origin}${paths.matrix}?${writeView(citedView(about))}`;
  const cited = {
    ...{ title: matrix('title'), rows: dimension(input.rows), columns: dimension(input.columns) },
    ...{ boundary, audience, asOf, address },
  };
  const bySubject = [input.rows, input.columns].includes('SUBJECT');
  const facts: readonly Fact[] = [
    { name: t('source'), text: t('sourceText') },
    ...(demo ? [{ name: t('source'), text: t('demo') }] : []),
    ...(edition ? [{ name: t('edition'), text: edition }] : []),
    { name: t('boundary'), text: boundary },
    ...(filters.length > 0 ? [{ name: t('filters'), text: enumerate(filters) }] : []),
    { name: t('seenAs'), text: audience },
    { name: t('asOf'), text: asOf },
    { name: t('counting'), text: matrix(bySubject ? 'countedSubjects' : 'counted') },
    { name: t('citation'), text: edition ? t('citeEdition', { ...cited, edition }) : t('cite', cited) },
  ];
  return facts.map(({ name, text }) => ({ name: bare(name), text: bare(text) }));
}

/** What an edition counted is known; how many had reported by then is said of the present and of past instants alone. */
function boundaryOf(
  { view, instrument, reported }: About,
  language: Language,
  comma: Format['signs']['comma'],
): string {
  if (instrument === null) return sayIn(ofFilters, language)('any_instrument');
  const rate = view.edition === null && reported;
  return [instrument, ...(rate ? [sayIn(texts, language)('reported', { ...rate })] : [])].join(comma);
}
