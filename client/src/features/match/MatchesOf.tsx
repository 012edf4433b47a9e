import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { MatchesOfQuery as Answer, MatchFilter } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { ListSection } from '../../ui/ListSection.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLink, StateLink } from '../../ui/PageLink.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { MatchesOfQuery } from './matches-of-document.ts';
import { StageWord } from './StageWord.tsx';

/** Matches of one State or provider in which the reader has a side; for the secretariat all whose needs it may see. */
export function MatchesOf({ filter }: { readonly filter: MatchFilter }) {
  const t = useTexts(texts);
  const { data, previousData, error, fetchMore, refetch } = useQuery(MatchesOfQuery, {
    variables: { first: 10, filter },
  });
  return (
    <ListSection
      title={t('title')}
      empty={t('none')}
      page={(data ?? previousData)?.matches}
      error={error}
      lines={3}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(matches) => (
        <RecordTable first="36%" heads={[t('offer'), t('need'), t('stage')]}>
          {matches.map((match) => (
            <Row key={match.id} match={match} />
          ))}
        </RecordTable>
      )}
    </ListSection>
  );
}

function Row({ match }: { readonly match: Answer['matches']['nodes'][number] }) {
  const { need, offer } = match;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.match(match.id)}>
          <Own>{offer.title}</Own>
        </Link>
        <div className="xs muted">
          <ProviderLink {...offer.provider} />
        </div>
      </th>
      <td>
        <bdi dir="ltr">{need.provision.label}</bdi> {need.type.label}
        <div className="xs muted">
          <StateLink {...need.participant} />
        </div>
      </td>
      <td>
        <StageWord stage={match.stage} agreedBy={match.agreedBy} />
        <CoverageDial state={need.coverage} />
      </td>
    </tr>
  );
}

export const texts = english('match.matches-of', {
  title: 'Matches',
  none: 'No match is shown to you.',
  offer: 'Offer and provider',
  need: 'Need and State',
  stage: 'Stage',
});
