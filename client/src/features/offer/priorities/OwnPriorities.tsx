import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { PrioritiesPanel } from './PrioritiesPanel.tsx';

const query = graphql(`
  query OwnPriorities($provider: ID!) {
    node(id: $provider) { __typename ... on Provider { ...PrioritiesOfProvider } }
  }
`);

/** What the viewer's own provider puts first, or the way to say so. */
export function OwnPriorities({ provider }: { readonly provider: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(query, { variables: { provider }, fetchPolicy: 'cache-and-network' });
  const own = data?.node?.__typename === 'Provider' ? data.node : null;
  if (!own?.viewerCanSetPriorities) return null;
  if (own.priorities) return <PrioritiesPanel provider={own} />;
  return (
    <div className="row">
      <ButtonLink to={paths.priorities}>{t('say')}</ButtonLink>
    </div>
  );
}

export const texts = english('offer.own-priorities', { say: 'Say what we put first' });
