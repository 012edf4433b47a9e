import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { OfferDraftQuery } from '../features/offer/drafts/documents.ts';
import { OfferEditor } from '../features/offer/OfferEditor.tsx';
import { widest } from '../features/offer/widest.ts';
import { graphql } from '../gql/gql.ts';
import { useFormat } from '../lib/format.ts';
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
  const { instant } = useFormat();
  const [asked, setAsked] = useSearchParams();
  const begin = beginOf(asked);
  const draft = asked.get('draft');
  const shared = useQuery(OfferDraftQuery, {
    variables: { draft: draft ?? '' },
    skip: !provider || draft === null,
    fetchPolicy: 'cache-and-network',
  });
  const { data, error, refetch } = useQuery(query, {
    variables: { fictional: population === 'FICTIONAL' },
    skip: !provider,
  });
  if (!provider) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  const written = shared.data?.offerDraft;
  if (draft !== null && !written)
    return (
      <RecordAwaited
        title={t('title')}
        error={shared.error}
        reading={shared.loading}
        lines={10}
        onRetry={() => void shared.refetch()}
      />
    );
  return (
    <Page title={t('title')}>
      {written && (
        <p className="sm ink2">
          {t('draft', { name: written.changedBy.name, instant: instant(written.changedAt) })}
        </p>
      )}
      {error && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !catalogue && <Skeleton lines={10} />}
      {data && catalogue && (
        <OfferEditor
          key={draft}
          provider={provider}
          begin={begin}
          {...(written && { shared: written })}
          onKept={(id) => setAsked({ draft: id }, { replace: true })}
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

export const texts = english('routes.new-offer', {
  title: 'New offer',
  draft: 'A draft of ours, changed last by {{name}} on {{instant}}.',
});
