import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import type { Side, WaitsForWhom } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { MatchList } from './MatchList.tsx';

const query = graphql(`
  query MatchQueue($waitsFor: WaitsForWhom, $late: Boolean, $first: Int = 50, $after: String) {
    matchQueue(waitsFor: $waitsFor, late: $late, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...MatchWhole }
    }
  }
`);

type MatchQueueProps = {
  readonly waitsFor: WaitsForWhom | null;
  readonly late: boolean | null;
  readonly side: Side | null;
};

/** Matches that wait for somebody's word, what is due first at the top. */
export function MatchQueue({ waitsFor, late, side }: MatchQueueProps) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(query, { variables: { waitsFor, late } });
  return (
    <ListFaces
      page={data?.matchQueue}
      error={error}
      lines={6}
      empty={
        <EmptyFace title={t(late ? 'noneLate' : waitsFor === 'MINE' ? 'noneMine' : 'none')}>
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

export const texts = english('match.match-queue', {
  noneMine: 'No match waits for you',
  none: 'No match waits for anybody else',
  noneLate: 'No match is overdue',
  noneText: 'A match waits for one side or both until the help is complete. What is due first comes first.',
});
