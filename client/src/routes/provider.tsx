import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { ActivitiesOf } from '../features/activity/ActivitiesOf.tsx';
import { MatchesOf } from '../features/match/MatchesOf.tsx';
import { NeedsOf } from '../features/need/NeedsOf.tsx';
import { OffersOf } from '../features/offer/OffersOf.tsx';
import { PrioritiesPanel } from '../features/offer/priorities/PrioritiesPanel.tsx';
import { ProviderFacts, type ShownProvider } from '../features/provider/ProviderFacts.tsx';
import { ProviderPageQuery } from '../features/provider/page-document.ts';
import { PeoplePanel } from '../features/provider/people/PeoplePanel.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { useInMatrix } from '../lib/in-matrix.ts';
import { isNoSuch } from '../lib/no-such.ts';
import { paths } from '../lib/paths.ts';
import { holds, providerOf, useViewer } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { NotFoundFace } from '../ui/NotFoundFace.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './page-of.module.css';

/** One provider: what it offers, gives and puts first, and the needs that it serves, as far as the reader may see it. */
export default function ProviderRoute() {
  const { provider = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(ProviderPageQuery, { variables: { id: provider } });
  const found = data?.node;
  if (isNoSuch(error) || (data && found?.__typename !== 'Provider')) return <NotFoundFace />;
  if (found?.__typename !== 'Provider')
    return (
      <Page title={t('title')}>
        <Awaited data={null} error={error} lines={10} onRetry={() => void refetch()} />
      </Page>
    );
  // A record that was merged answers as the one that was kept, and its page is that one's.
  if (found.id !== provider) return <Navigate replace to={paths.provider(found.id)} />;
  return <Shown key={provider} provider={found} />;
}

function Shown({ provider }: { readonly provider: ShownProvider }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { id, name, fictional } = provider;
  const inMatrix = useInMatrix(fictional, { providers: id });
  const own = providerOf(viewer)?.id === id;
  const population = fictional ? ('FICTIONAL' as const) : ('REAL' as const);
  return (
    <Page title={name} tools={fictional && <Chip tone="demo">{t('demonstration')}</Chip>}>
      <div className={styles.columns}>
        <div className={styles.lists}>
          <OffersOf title={t('offers')} empty={t('offersNothing')} provider={id} />
          <ActivitiesOf title={t('gives')} empty={t('givesNothing')} filter={{ providers: [id] }} />
          <NeedsOf title={t('serves')} empty={t('servesNothing')} filter={{ providers: [id], population }} />
          {viewer && <MatchesOf filter={{ providers: [id] }} />}
        </div>
        <aside className={styles.beside}>
          <ProviderFacts provider={provider} />
          <PrioritiesPanel provider={provider} />
          {(own || holds(viewer, 'ANALYST', 'ADMINISTRATOR')) && <PeoplePanel provider={id} own={own} />}
          {(inMatrix || viewer) && (
            <nav aria-label={t('more')} className="row wrap no-print">
              {inMatrix && (
                <ButtonLink icon="matrix" to={inMatrix}>
                  {t('matrix')}
                </ButtonLink>
              )}
              {viewer && <ButtonLink to={`${paths.overlaps}?provider=${id}`}>{t('overlaps')}</ButtonLink>}
            </nav>
          )}
          <p className="xs muted">{t('asYouSee')}</p>
        </aside>
      </div>
    </Page>
  );
}

export const texts = english('routes.provider', {
  title: 'Provider',
  demonstration: 'Demonstration data',
  offers: 'What it offers',
  offersNothing: 'It has no offer now.',
  gives: 'What it gives',
  givesNothing: 'No activity of it is shown to you.',
  serves: 'Needs that it has agreed to or serves',
  servesNothing: 'No need that it serves is shown to you.',
  more: 'More about this provider',
  matrix: 'In the matrix',
  overlaps: 'Overlaps',
  asYouSee: 'Everything here is what you may see.',
});
