import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { useCoverageWord } from '../../ui/CoverageDial.tsx';
import { MatrixChoicesQuery } from './documents.ts';
import { texts } from './filter-texts.ts';
import { instrumentOf, type ListFilter, type View } from './view.ts';

/** `also`: what else it is called, to find it by. */
export type Option = { readonly value: string; readonly label: string; readonly also?: readonly string[] };
export type Choices = {
  readonly instruments: readonly Option[];
  /** The checklist that most States answered. */
  readonly usual: string | null;
  readonly lists: Readonly<Partial<Record<ListFilter, readonly Option[]>>>;
  readonly categoryOf: (type: string) => string | null;
  /** A type's label for a narrow head; null until it is known. */
  readonly shortTypeOf: (type: string) => string | null;
  /** An article's title for a narrow head; null until it is known. */
  readonly shortArticleOf: (article: string) => string | null;
  readonly chapterOf: (article: string) => string | null;
};

/** What a list calls one of its codes; null where it does not know it. */
export const labelIn = (
  { lists }: Pick<Choices, 'lists'>,
  list: ListFilter,
  code: string | null,
): string | null => lists[list]?.find(({ value }) => value === code)?.label ?? null;

/** What can be chosen in the filters, as the chosen checklist and population have it. */
export function useChoices(view: View): Choices {
  const session = useSession();
  const { instruments, instrument: answered, population } = session;
  const usual = answered?.code ?? null;
  const instrument = instrumentOf(view, usual);
  const t = useTexts(texts);
  const word = useVocabulary();
  const coverage = useCoverageWord();
  const code = instrument ?? widestOf(session)?.code ?? '';
  const { data } = useQuery(MatrixChoicesQuery, {
    variables: { instrument: code, fictional: population === 'FICTIONAL' },
    skip: code === '',
  });
  const types = data?.instrument?.assistanceTypes ?? [];
  const articles = data?.instrument?.articles ?? [];
  const chapters = new Map(articles.map(({ chapter }) => [chapter.number, chapter.title]));
  const category = new Map(types.map((type) => [type.code, type.category]));
  const short = new Map(types.map((type) => [type.code, type.shortLabel]));
  const shortTitle = new Map(articles.map((article) => [article.number, article.shortTitle]));
  const chapter = new Map(articles.map((article) => [article.number, article.chapter.number]));
  const providers = (data?.providers ?? []).filter(
    ({ fictional }) => fictional === (population === 'FICTIONAL'),
  );
  const named = ({ id: value, name }: (typeof providers)[number]): Option => ({ value, label: name });
  const inWords = <V extends Parameters<typeof word>[0]>(...values: readonly V[]): readonly Option[] =>
    values.map((value) => ({ value, label: word(value) }));

  return {
    usual,
    instruments: instruments.map(({ code: value, title }) => ({ value, label: title })),
    categoryOf: (type) => category.get(type) ?? null,
    shortTypeOf: (type) => short.get(type) ?? null,
    shortArticleOf: (article) => shortTitle.get(article) ?? null,
    chapterOf: (article) => chapter.get(article) ?? null,
    lists: {
      horizons: inWords('SHORT', 'MEDIUM', 'LONG'),
      coverage: (['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET'] as const).map((value) => ({
        value,
        label: coverage(value),
      })),
      obligationLevels: inWords('MANDATORY', 'MANDATORY_TO_CONSIDER', 'OPTIONAL'),
      priorityAreas: inWords(
        'PREVENTION',
        'CRIMINALIZATION_AND_LAW_ENFORCEMENT',
        'INTERNATIONAL_COOPERATION',
        'ASSET_RECOVERY',
      ),
      regionalGroups: inWords('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'),
      categories: inWords('ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'),
      types: types.map(({ code: value, label }) => ({ value, label })),
      subjects: (data?.subjects ?? []).map(({ code: value, name }) => ({ value, label: name })),
      chapters: [...chapters].map(([value, title]) => ({ value, label: `${value} ${title}` })),
      articles: articles.map(({ number, shortTitle }) => ({
        value: number,
        label: `${number} ${shortTitle}`,
      })),
      participants: (data?.participants.nodes ?? []).map(({ code: value, name, alsoCalled }) => ({
        value,
        label: name,
        also: alsoCalled,
      })),
      goals: Array.from({ length: 17 }, (_, at) => String(at + 1)).map((value) => ({
        value,
        label: t('goal', { number: value }),
      })),
      providers: providers.map(named),
      priorities: providers.filter(({ priorities }) => priorities).map(named),
    },
  };
}
