import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { MatchStage, Side } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Page } from '../../ui/Page.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { MatchList } from './MatchList.tsx';

const query = graphql(`
  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {
    matches(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...MatchWhole }
    }
  }
`);

const lists = {
  open: ['PROPOSED', 'CONTACTED', 'AGREED', 'DELIVERING'],
  closed: ['DONE', 'DECLINED'],
} as const satisfies Record<string, readonly MatchStage[]>;

type MatchesScreenProps = {
  readonly title: string;
  readonly side: Side;
  readonly participants?: readonly string[];
  readonly providers?: readonly string[];
  /** Where new ones come from, when there are none. */
  readonly from: { readonly to: string; readonly label: string };
};

/** The matches of one side, open or closed, with the steps that belong to it. */
export function MatchesScreen({ title, side, participants, providers, from }: MatchesScreenProps) {
  const t = useTexts(texts);
  const [list, setList] = useState<keyof typeof lists>('open');
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: {
      filter: {
        stages: [...lists[list]],
        participants: participants ? [...participants] : null,
        providers: providers ? [...providers] : null,
      },
    },
  });
  return (
    <Page
      title={title}
      tools={
        <Segments className="at-end">
          {(Object.keys(lists) as (keyof typeof lists)[]).map((one) => (
            <button key={one} type="button" aria-pressed={list === one} onClick={() => setList(one)}>
              {t(one)}
            </button>
          ))}
        </Segments>
      }
    >
      <ListFaces
        page={data?.matches}
        error={error}
        lines={6}
        empty={
          <EmptyFace
            title={t(list === 'open' ? 'noneOpen' : 'noneClosed')}
            action={<ButtonLink to={from.to}>{from.label}</ButtonLink>}
          >
            {t('noneText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(matches) => <MatchList matches={matches} side={side} />}
      </ListFaces>
    </Page>
  );
}

export const texts = english('match.matches-screen', {
  open: 'Open',
  closed: 'Done or declined',
  noneOpen: 'Nothing is under discussion',
  noneClosed: 'Nothing is done or declined yet',
  noneText: 'A match begins when either side proposes it.',
});
