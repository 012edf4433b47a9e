import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { Dimension } from '../../../gql/graphql.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { useSession, widestOf } from '../../../lib/session.ts';
import { useVisibilityWord } from '../../../ui/VisibilityBadge.tsx';
import { useChosenWords } from '../chosen-words.ts';
import { useDimensionWords } from '../dimension-words.ts';
import { headOf, titleOf, useHeadWords } from '../heads.ts';
import { texts as ofMatrix } from '../matrix-texts.ts';
import type { Table } from '../table.ts';
import { type Choices, labelIn } from '../use-choices.ts';
import { useReportedOf } from '../use-reported.ts';
import { instrumentOf } from '../view.ts';
import { type Exported, type Fact, figuresOf, sideOf } from './exported.ts';
import { factsOf } from './facts.ts';
import { purposesOf } from './purposes.ts';
import { type Answered, answeredView, seenAs } from './shown.ts';
import { texts } from './texts.ts';

const purposesQuery = graphql(`
  query CrsPurposes($instrument: String!) {
    instrument(code: $instrument) { code articles { number crsPurpose provisions { reference } } }
  }
`);

export interface ToExport extends Answered {
  readonly choices: Choices;
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

/** Told of the view as it was answered. */
function useFacts({ view, choices, table, input }: ToExport): readonly Fact[] {
  const { viewer, demo } = useSession();
  const { language } = useLanguage();
  const visibility = useVisibilityWord();
  const { instrument, filters } = useChosenWords(answeredView({ view, input }), choices);
  const reported = useReportedOf(
    view.edition === null ? (input.instrument ?? null) : null,
    view.asOf,
    view.seenAs,
  );
  const lookedAs = labelIn(choices, 'participants', view.seenAs);
  const audience = seenAs(table.audience, viewer, visibility, lookedAs);
  const origin = window.location.origin;
  return factsOf({ view, table, input, demo, instrument, filters, reported, audience, origin }, language);
}

/** The purposes of articles and provisions, asked for when a file with all figures is made. */
export function usePurposes({ view, choices, input }: ToExport) {
  const client = useApolloClient();
  const session = useSession();
  const instrument = instrumentOf(view, choices.usual) ?? widestOf(session)?.code ?? '';
  return async (): Promise<Exported['crsPurpose']> => {
    if (!isNumbered(input.rows) && !isNumbered(input.columns)) return null;
    const { data } = await client.query({ query: purposesQuery, variables: { instrument } });
    return purposesOf(data?.instrument?.articles ?? [], {
      row: isNumbered(input.rows),
      column: isNumbered(input.columns),
    });
  };
}
