import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { OfferEditor } from '../features/offer/OfferEditor.tsx';
import { widest } from '../features/offer/widest.ts';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { useSession } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {
    offer(id: $offer) { ...OfferToRevise }
    about { instruments { ...OfferCatalogue } }
    participants(fictional: $fictional) { nodes { code name alsoCalled } }
  }
`);

/** An offer of ours is changed: matches go on. */
export default function ReviseOffer() {
  const t = useTexts(texts);
  const { offer: id = '' } = useParams();
  const { viewer, population } = useSession();
  const navigate = useNavigate();
  const { data, error, loading, refetch } = useQuery(query, {
    variables: { offer: id, fictional: population === 'FICTIONAL' },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  if (!viewer) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  const offer = data?.offer;
  if (!offer || !catalogue)
    return (
      <RecordAwaited
        title={t('title')}
        error={error}
        reading={loading}
        lines={10}
        onRetry={() => void refetch()}
      />
    );
  return (
    <Page title={t('title')}>
      {offer.viewerCanRevise ? (
        <>
          <p className="sm ink2">{t('what')}</p>
          <OfferEditor
            provider={offer.provider}
            offer={offer}
            catalogue={catalogue}
            states={data.participants.nodes}
            onDone={(_offer, unsent) => !unsent && void navigate(paths.offer(id))}
          />
        </>
      ) : (
        <EmptyFace title={t('closed')} action={<ButtonLink to={paths.offer(id)}>{t('toOffer')}</ButtonLink>}>
          {t('closedText')}
        </EmptyFace>
      )}
    </Page>
  );
}

export const texts = english('routes.revise-offer', {
  title: 'Change the offer',
  what: 'Everyone sees the offer as you publish it here. Matches already agreed continue.',
  closed: 'This offer cannot be changed',
  closedText: 'It was withdrawn, or it is not your provider’s.',
  toOffer: 'To the offer',
});
