import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { PrioritiesEditor } from '../features/offer/priorities/PrioritiesEditor.tsx';
import { texts } from '../features/offer/priorities/texts.ts';
import { WithdrawPriorities } from '../features/offer/priorities/WithdrawPriorities.tsx';
import { widest } from '../features/offer/widest.ts';
import { graphql } from '../gql/gql.ts';
import { useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, speaksFor, useSession } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const query = graphql(`
  query PrioritiesRoute($provider: ID!, $fictional: Boolean!) {
    node(id: $provider) { __typename ... on Provider { ...PrioritiesOfProvider } }
    about { instruments { ...OfferCatalogue } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
  }
`);

/** What our provider puts first: written, changed or withdrawn. */
export default function Priorities() {
  const t = useTexts(texts);
  const { viewer, population } = useSession();
  const ours = speaksFor(viewer);
  const back = providerOf(viewer) ? paths.ourOffers : paths.ourExperience;
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(query, {
    variables: { provider: ours?.id ?? '', fictional: population === 'FICTIONAL' },
    skip: !ours,
    fetchPolicy: 'cache-and-network',
  });
  if (!ours) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  const provider = data?.node?.__typename === 'Provider' ? data.node : null;
  const toOffers = () => void navigate(back);
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          {provider?.priorities && (
            <WithdrawPriorities
              provider={provider}
              revision={provider.priorities.revision}
              onDone={toOffers}
            />
          )}
          <ButtonLink to={back}>{t('back')}</ButtonLink>
        </div>
      }
    >
      <p className="sm ink2" style={{ marginBlockEnd: 12 }}>
        {t('lead')}
      </p>
      {error && !data && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !provider && <Skeleton lines={10} />}
      {data && provider && catalogue && (
        <PrioritiesEditor
          provider={provider}
          catalogue={catalogue}
          states={data.participants.nodes}
          onDone={toOffers}
        />
      )}
    </Page>
  );
}
