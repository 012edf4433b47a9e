import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Own } from '../../../ui/Own.tsx';
import { OfferActions } from '../OfferActions.tsx';
import { OfferHead } from '../OfferHead.tsx';
import { ExperienceOffersQuery } from './documents.ts';

/** What the State offers already, to be confirmed, changed or withdrawn. */
export function ExperienceOffers() {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(ExperienceOffersQuery);
  if (data?.offers.totalCount === 0) return null;
  return (
    <section className="stack" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ListFaces
        page={data?.offers}
        error={error}
        lines={3}
        empty={null}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        className="stack"
      >
        {(offers) =>
          offers.map((offer) => (
            <OfferHead
              key={offer.id}
              offer={offer}
              title={
                <h3>
                  <Link to={paths.offer(offer.id)}>
                    <Own>{offer.title}</Own>
                  </Link>
                </h3>
              }
            >
              <OfferActions offer={offer} />
            </OfferHead>
          ))
        }
      </ListFaces>
    </section>
  );
}

export const texts = english('offer.experience-offers', { title: 'What we offer' });
