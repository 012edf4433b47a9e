import { useQuery } from '@apollo/client/react';
import { SignInFirst } from '../features/account/SignInFirst.tsx';
import { JointOffersQuery } from '../features/convergence/documents.ts';
import { JointOfferCard } from '../features/convergence/JointOfferCard.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';

/** What providers offered to groups of States, for those who are of a side of it. */
export default function JointOffers() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { data, error, refetch, fetchMore } = useQuery(JointOffersQuery, { skip: !viewer });
  const gives = providerOf(viewer) !== null;
  const toGroups = (
    <ButtonLink icon="merge" className="at-end no-print" to={paths.convergence}>
      {t('toGroups')}
    </ButtonLink>
  );
  if (!viewer)
    return (
      <Page title={t('title')}>
        <SignInFirst />
      </Page>
    );
  return (
    <Page title={t('title')} tools={toGroups}>
      <p className="sm ink2" style={{ maxInlineSize: '92ch', marginBlockEnd: 12 }}>
        {t('lead')}
      </p>
      <ListFaces
        page={data?.jointOffers}
        error={error}
        lines={6}
        empty={
          <EmptyFace
            title={t('none')}
            action={<ButtonLink to={paths.convergence}>{t('toGroups')}</ButtonLink>}
          >
            {t(gives ? 'noneProvider' : 'noneReader')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(found) => (
          <ul>
            {found.map((joint) => (
              <JointOfferCard key={joint.id} joint={joint} />
            ))}
          </ul>
        )}
      </ListFaces>
    </Page>
  );
}

export const texts = english('routes.joint-offers', {
  title: 'Joint offers',
  lead: 'One offer to a whole group of States that put the same first. Each State answers for itself, and all that have not declined share a calendar.',
  toGroups: 'Groups of States',
  none: 'No joint offer yet',
  noneProvider: 'Choose a group of States, and make one offer to all of them.',
  noneReader: 'Providers make them to groups of States that put the same first.',
});
