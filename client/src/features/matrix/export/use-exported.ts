import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { Dimension } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { stateOf, useSession, widestOf } from '../../../lib/session.ts';
import { useVisibilityWord } from '../../../ui/VisibilityBadge.tsx';
import { useChosenWords } from '../chosen-words.ts';
import { useDimensionWords } from '../dimension-words.ts';
import { headOf, titleOf, useHeadWords } from '../heads.ts';
import { texts as ofMatrix } from '../matrix-texts.ts';
import type { Table } from '../table.ts';
import type { Choices } from '../use-choices.ts';
import type { MatrixReading } from '../use-matrix.ts';
import { useReported } from '../use-reported.ts';
import { instrumentOf, type View, writeView } from '../view.ts';
import { type Exported, type Fact, figuresOf, sideOf } from './exported.ts';
import { texts } from './texts.ts';

const purposesQuery = graphql(`
  query CrsPurposes($instrument: String!) {
    instrument(code: $instrument) { code articles { number crsPurpose provisions { reference } } }
  }
`);

export interface ToExport {
  readonly view: View;
  readonly choices: Choices;
  readonly table: Table;
  readonly input: NonNullable<MatrixReading['input']>;
}

/** What is on the screen as it leaves it: made of the answer that is shown, so that it holds what its reader may see and nothing else. */
export function useExported({ view, choices, table, input }: ToExport): Exported {
  const t = useTexts(texts);
  const matrix = useTexts(ofMatrix);
  const { language, direction } = useLanguage();
  const { name, all } = useDimensionWords();
  const words = useHeadWords(input.rows, input.columns);
  const facts = useFacts({ view, choices, table, input });
  const figures = figuresOf(table);
  const side = (
    dimension: Dimension,
    heads: Table['rows'],
    called: (head: Table['rows'][number]) => string,
  ) =>
    sideOf(dimension, name(dimension), heads, {
      all: all(dimension),
      labelOf: (head) => [called(head), isNumbered(dimension) && titleOf(head)].filter(Boolean).join(' '),
    });
  const rows = side(input.rows, table.rows, (head) => words.row(headOf(table.rows, head.key)));
  const columns = side(input.columns, table.columns, (head) => words.column(headOf(table.columns, head.key)));
  return {
    title: matrix('title'),
    language,
    direction,
    facts,
    rows,
    columns,
    figures,
    hasSilentGaps: rows.heads.some(({ key }) => figures(key, null).silentGaps > 0),
    crsPurpose: null,
    words: {
      code: t('code'),
      crsPurpose: t('crsPurpose'),
      matrix: t('matrix'),
      allFigures: t('allFigures'),
      about: t('about'),
      figures: {
        ...{ needs: t('needs'), participants: t('participants'), unmet: t('unmet'), offered: t('offered') },
        ...{ agreed: t('agreed'), underWay: t('underWay'), met: t('met'), offers: t('offers') },
        ...{ providers: t('providers'), activities: t('activities'), silentGaps: t('silentGaps') },
      },
    },
  };
}

const isNumbered = (dimension: Dimension) => dimension === 'ARTICLE' || dimension === 'PROVISION';

/** Where it comes from, within which boundary, for whom, as of when, and how to cite it. */
function useFacts({ view, choices, table, input }: ToExport): readonly Fact[] {
  const t = useTexts(texts);
  const matrix = useTexts(ofMatrix);
  const { viewer, demo, reported: now } = useSession();
  const past = useReported(view.asOf);
  const visibility = useVisibilityWord();
  const { instant, enumerate, signs } = useFormat();
  const { name } = useDimensionWords();
  const chosen = useChosenWords(view, choices);
  const reported = view.asOf ? past : now;
  const audience = stateOf(viewer)?.name ?? visibility(table.audience);
  const boundary = [
    chosen.instrument ?? matrix('article'),
    ...(reported ? [t('reported', { ...reported })] : []),
  ].join(signs.comma);
  const address = `${window.location.origin}${paths.matrix}?${writeView({ ...view, rows: input.rows, columns: input.columns, asOf: table.asOf, cell: null })}`;
  const bySubject = [input.rows, input.columns].includes('SUBJECT');
  return [
    { name: t('source'), text: t('sourceText') },
    ...(demo ? [{ name: t('source'), text: t('demo') }] : []),
    { name: t('boundary'), text: boundary },
    ...(chosen.filters.length > 0 ? [{ name: t('filters'), text: enumerate(chosen.filters) }] : []),
    { name: t('seenAs'), text: audience },
    { name: t('asOf'), text: instant(table.asOf) },
    { name: t('counting'), text: matrix(bySubject ? 'countedSubjects' : 'counted') },
    {
      name: t('citation'),
      text: t('cite', {
        ...{ title: matrix('title'), rows: name(input.rows), columns: name(input.columns) },
        ...{ boundary, audience, asOf: instant(table.asOf), address },
      }),
    },
  ];
}

/** The purposes of articles and provisions, asked for when a file with all figures is made. */
export function usePurposes({ view, choices, input }: ToExport) {
  const client = useApolloClient();
  const session = useSession();
  const instrument = instrumentOf(view, choices.usual) ?? widestOf(session)?.code ?? '';
  return async (): Promise<Exported['crsPurpose']> => {
    if (!isNumbered(input.rows) && !isNumbered(input.columns)) return null;
    const { data } = await client.query({ query: purposesQuery, variables: { instrument } });
    const known = new Map(
      (data?.instrument?.articles ?? []).flatMap(({ number, crsPurpose, provisions }) =>
        [number, ...provisions.map(({ reference }) => reference)].map(
          (key) => [key, crsPurpose ?? ''] as const,
        ),
      ),
    );
    return (row, column) => known.get((isNumbered(input.rows) ? row : column) ?? '') ?? '';
  };
}
