import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ActivitiesOf } from '../features/activity/ActivitiesOf.tsx';
import { SaidByState } from '../features/assessment/submissions/SaidByState.tsx';
import { MatchesOf } from '../features/match/MatchesOf.tsx';
import { NeedsOf } from '../features/need/NeedsOf.tsx';
import { OffersOf } from '../features/offer/OffersOf.tsx';
import { StatePageQuery } from '../features/participant/page-documents.ts';
import { StateFacts } from '../features/participant/StateFacts.tsx';
import type { StatePageQuery as Answer } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useInMatrix } from '../lib/in-matrix.ts';
import { isNoSuch } from '../lib/no-such.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { NotFoundFace } from '../ui/NotFoundFace.tsx';
import { Page } from '../ui/Page.tsx';
import { ProviderLink } from '../ui/PageLink.tsx';
import styles from './page-of.module.css';

/** One State: what it said, asked for, gives and gets, as far as the reader may see it [WG 29]. */
export default function StateRoute() {
  const { state = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(StatePageQuery, { variables: { code: state } });
  if (isNoSuch(error) || (data && !data.participant)) return <NotFoundFace />;
  if (!data?.participant)
    return (
      <Page title={t('title')}>
        <Awaited data={null} error={error} lines={10} onRetry={() => void refetch()} />
      </Page>
    );
  return <Shown key={state} state={data.participant} />;
}

function Shown({ state }: { readonly state: NonNullable<Answer['participant']> }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { code, name, fictional, provider } = state;
  const inMatrix = useInMatrix(fictional, { participants: code });
  // Each population has its own figures; of a real State in a demonstration there are none.
  const filter = { participants: [code], population: fictional ? ('FICTIONAL' as const) : ('REAL' as const) };
  return (
    <Page title={name} tools={fictional && <Chip tone="demo">{t('demonstration')}</Chip>}>
      <div className={styles.columns}>
        <div className={styles.lists}>
          <SaidByState filter={filter} />
          <NeedsOf title={t('asked')} empty={t('askedNothing')} filter={filter} />
          <ActivitiesOf title={t('gets')} empty={t('getsNothing')} filter={{ participants: [code] }} />
          {provider && (
            <>
              <OffersOf title={t('offers')} empty={t('offersNothing')} provider={provider.id} />
              <ActivitiesOf
                title={t('gives')}
                empty={t('givesNothing')}
                filter={{ providers: [provider.id] }}
              />
            </>
          )}
          {viewer && <MatchesOf filter={{ participants: [code] }} />}
        </div>
        <aside className={styles.beside}>
          <StateFacts state={state} />
          {provider && (
            <p className="sm">
              {t('provider')} <ProviderLink {...provider} />
            </p>
          )}
          <nav aria-label={t('more')} className="row wrap no-print">
            {inMatrix && (
              <ButtonLink icon="matrix" to={inMatrix}>
                {t('matrix')}
              </ButtonLink>
            )}
            <ButtonLink icon="live" to={paths.followOf('PARTICIPANT', code)}>
              {t('follow')}
            </ButtonLink>
            <ButtonLink to={paths.registerOf({ participant: code })}>{t('registers')}</ButtonLink>
            {viewer && <ButtonLink to={`${paths.overlaps}?participant=${code}`}>{t('overlaps')}</ButtonLink>}
          </nav>
          <p className="xs muted">{t('asYouSee')}</p>
        </aside>
      </div>
    </Page>
  );
}

export const texts = english('routes.state', {
  title: 'State',
  demonstration: 'Demonstration data',
  asked: 'What it asked for',
  askedNothing: 'No need of it is shown to you.',
  gets: 'What it gets',
  getsNothing: 'No activity for it is shown to you.',
  offers: 'What it offers itself',
  offersNothing: 'It has no offer now.',
  gives: 'What it gives itself',
  givesNothing: 'No activity of its own is shown to you.',
  provider: 'It gives help itself, as',
  more: 'More about this State',
  matrix: 'In the matrix',
  follow: 'Follow by mail',
  registers: 'Registers',
  overlaps: 'Overlaps',
  asYouSee: 'Everything here is what you may see.',
});
