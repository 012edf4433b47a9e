import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { OfferEditor } from '../features/offer/OfferEditor.tsx';
import { widest } from '../features/offer/widest.ts';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { scopeOf } from '../lib/scope-of.ts';
import { providerOf, useSession } from '../lib/session.ts';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const query = graphql(`
  query NewOfferRoute($fictional: Boolean!) {
    about { instruments { ...OfferCatalogue } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
  }
`);

export default function NewOffer() {
  const t = useTexts(texts);
  const { viewer, population } = useSession();
  const provider = providerOf(viewer);
  const navigate = useNavigate();
  const begin = beginOf(useSearchParams()[0]);
  const { data, error, refetch } = useQuery(query, {
    variables: { fictional: population === 'FICTIONAL' },
    skip: !provider,
  });
  if (!provider) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  return (
    <Page title={t('title')}>
      {error && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !catalogue && <Skeleton lines={10} />}
      {data && catalogue && (
        <OfferEditor
          provider={provider}
          begin={begin}
          catalogue={catalogue}
          states={data.participants.nodes}
          onDone={(offer, unsent) => void navigate(unsent ? paths.reviseOffer(offer) : paths.matching(offer))}
        />
      )}
    </Page>
  );
}

/** A need that it is written for: its kind of help and its provision. */
function beginOf(query: URLSearchParams) {
  const types = query.getAll('type');
  const provisions = query.getAll('provision');
  return types.length + provisions.length > 0 ? { types, ...scopeOf(provisions) } : undefined;
}

export const texts = english('routes.new-offer', { title: 'New offer' });
