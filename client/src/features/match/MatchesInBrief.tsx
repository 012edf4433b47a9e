import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { CountsPanel } from '../../ui/CountsPanel.tsx';
import { StageWord } from './StageWord.tsx';

const query = graphql(`
  query MatchesInBrief($provider: ID!) {
    proposed: matches(filter: { providers: [$provider], stages: [PROPOSED] }, first: 1) { totalCount }
    contacted: matches(filter: { providers: [$provider], stages: [CONTACTED] }, first: 1) { totalCount }
    agreed: matches(filter: { providers: [$provider], stages: [AGREED] }, first: 1) { totalCount }
    delivering: matches(filter: { providers: [$provider], stages: [DELIVERING] }, first: 1) { totalCount }
    done: matches(filter: { providers: [$provider], stages: [DONE] }, first: 1) { totalCount }
  }
`);

/** How far the provider's matches have come, on its first page. */
export function MatchesInBrief({ provider }: { readonly provider: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(query, {
    variables: { provider },
  });
  return (
    <CountsPanel
      title={t('title')}
      counts={
        data &&
        stages.map((stage) => ({
          key: stage,
          label: <StageWord stage={stage} agreedBy={[]} />,
          count: data[keyOf[stage]].totalCount,
        }))
      }
      error={error}
      onRetry={() => void refetch()}
    >
      <ButtonLink size="small" icon="merge" to={paths.matches}>
        {t('matches')}
      </ButtonLink>
      <ButtonLink size="small" icon="swap" to={paths.matching()}>
        {t('matching')}
      </ButtonLink>
    </CountsPanel>
  );
}

const keyOf = {
  PROPOSED: 'proposed',
  CONTACTED: 'contacted',
  AGREED: 'agreed',
  DELIVERING: 'delivering',
  DONE: 'done',
} as const;
const stages = Object.keys(keyOf) as (keyof typeof keyOf)[];

export const texts = english('match.matches-in-brief', {
  title: 'How our matches are going',
  matches: 'Our matches',
  matching: 'Matching needs',
});
