import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { MatchStage, Side } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Page } from '../../ui/Page.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { MatchList } from './MatchList.tsx';
import { MatchQueue } from './MatchQueue.tsx';
import { lists, listsOf } from './match-lists.ts';

const query = graphql(`
  query MatchesScreen($filter: MatchFilter, $first: Int = 50, $after: String) {
    matches(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...MatchWhole }
    }
  }
`);

const counted = graphql(`
  query MatchQueueCounts { matchQueueCounts { mine others mineLate othersLate } }
`);

type MatchesScreenProps = {
  readonly title: string;
  /** Null for the secretariat, which is of no side. */
  readonly side: Side | null;
  /** Where new ones come from, when there are none. */
  readonly from?: { readonly to: string; readonly label: string };
};

/** The matches of one side, or all of them: what waits for whom, what is open, what is closed, with the steps that belong to the reader. */
export function MatchesScreen({ title, side, from }: MatchesScreenProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [address, setAddress] = useSearchParams();
  const names = listsOf(side !== null);
  const name = names.find((one) => one === address.get('list')) ?? names[0] ?? 'open';
  const counts = useQuery(counted).data?.matchQueueCounts;
  const many = { mine: counts?.mine, others: counts?.others, late: counts?.othersLate };
  const list = lists[name];
  return (
    <Page
      title={title}
      tools={
        <Segments className="at-end">
          {names.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={name === one}
              onClick={() => setAddress(one === names[0] ? {} : { list: one })}
            >
              {t(one === 'others' && side === null ? 'waiting' : one)}
              {one in many && counts && <b>{number(many[one as keyof typeof many] ?? 0)}</b>}
            </button>
          ))}
        </Segments>
      }
    >
      {'stages' in list ? (
        <MatchesAt
          stages={list.stages}
          side={side}
          empty={t(name === 'open' ? 'noneOpen' : 'noneClosed')}
          from={from}
        />
      ) : (
        <MatchQueue {...list} side={side} />
      )}
    </Page>
  );
}

type MatchesAtProps = Omit<MatchesScreenProps, 'title'> & {
  readonly stages: readonly MatchStage[];
  readonly empty: string;
};

function MatchesAt({ stages, side, empty, from }: MatchesAtProps) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: {
      filter: {
        stages: [...stages],
      },
    },
  });
  return (
    <ListFaces
      page={data?.matches}
      error={error}
      lines={6}
      empty={
        <EmptyFace title={empty} action={from && <ButtonLink to={from.to}>{from.label}</ButtonLink>}>
          {t('noneText')}
        </EmptyFace>
      }
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(matches) => <MatchList matches={matches} side={side} />}
    </ListFaces>
  );
}

export const texts = english('match.matches-screen', {
  open: 'Open',
  mine: 'Waiting for us',
  others: 'Waiting for others',
  late: 'Overdue',
  waiting: 'All that waits',
  closed: 'Done or declined',
  noneOpen: 'Nothing is under discussion',
  noneClosed: 'Nothing is done or declined yet',
  noneText: 'A match begins when either side proposes it.',
});
