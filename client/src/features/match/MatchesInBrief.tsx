import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Counts } from '../../ui/Counts.tsx';
import { Panel } from '../../ui/Panel.tsx';
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
    <Panel title={t('title')}>
      <Awaited data={data} error={error} lines={4} onRetry={() => void refetch()} />
      {data && (
        <>
          <Counts
            counts={[
              { key: 'proposed', stage: 'PROPOSED' as const, count: data.proposed.totalCount },
              { key: 'contacted', stage: 'CONTACTED' as const, count: data.contacted.totalCount },
              { key: 'agreed', stage: 'AGREED' as const, count: data.agreed.totalCount },
              { key: 'delivering', stage: 'DELIVERING' as const, count: data.delivering.totalCount },
              { key: 'done', stage: 'DONE' as const, count: data.done.totalCount },
            ].map(({ key, stage, count }) => ({
              key,
              label: <StageWord stage={stage} agreedBy={[]} />,
              count,
            }))}
          />
          <div className="row wrap" style={{ marginBlockStart: 12 }}>
            <ButtonLink size="small" icon="merge" to={paths.matches}>
              {t('matches')}
            </ButtonLink>
            <ButtonLink size="small" icon="swap" to={paths.matching()}>
              {t('matching')}
            </ButtonLink>
          </div>
        </>
      )}
    </Panel>
  );
}

export const texts = english('match.matches-in-brief', {
  title: 'How our matches are going',
  matches: 'Our matches',
  matching: 'Matching needs',
});
