import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { OfferPageQuery as Answer } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { isNoSuch } from '../../lib/no-such.ts';
import { paths } from '../../lib/paths.ts';
import { providerOf, useViewer } from '../../lib/session.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Freshness } from '../../ui/Freshness.tsx';
import { NotFoundFace } from '../../ui/NotFoundFace.tsx';
import { Own } from '../../ui/Own.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProviderLink } from '../../ui/PageLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './OfferPage.module.css';
import { texts } from './offer-page-texts.ts';
import { useOfferWords } from './offer-words.ts';
import { PrioritiesPanel } from './priorities/PrioritiesPanel.tsx';
import { OfferPageQuery } from './public-documents.ts';

/** One offer with everything it says, including whom it leaves out and on which conditions. */
export function OfferPage({ id }: { readonly id: string }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(OfferPageQuery, { variables: { id } });
  if (isNoSuch(error)) return <NotFoundFace />;
  if (error)
    return (
      <Page title={t('offer')}>
        <ErrorFace error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t('offer')}>
        <Skeleton lines={10} />
      </Page>
    );
  if (!data.offer) return <NotFoundFace />;
  const { offer, about } = data;
  const ours = providerOf(viewer)?.id === offer.provider.id;
  return (
    <Page
      title={offer.title}
      tools={
        <>
          {offer.state === 'WITHDRAWN' && <Chip>{t('withdrawn')}</Chip>}
          <span className="grow" />
          <ButtonLink to={paths.offers}>{t('all')}</ButtonLink>
        </>
      }
    >
      <div className={styles.columns}>
        <section className="card pad" aria-label={t('facts')}>
          {offer.description && (
            <Own as="p" className={styles.lead}>
              {offer.description}
            </Own>
          )}
          <Facts offer={offer} />
        </section>
        <div className="col" style={{ gap: 16 }}>
          {offer.state !== 'WITHDRAWN' && (
            <Panel title={t('current')} level={2} className={styles.aside}>
              <Freshness confirmedAt={offer.confirmedAt} staleAt={offer.staleAt} now={about.now} />
              <p className="sm ink2">{t('confirmEvery', { count: offer.freshnessDays })}</p>
            </Panel>
          )}
          <PrioritiesPanel provider={offer.provider} className={styles.aside} />
          {offer.state === 'PUBLISHED' && <Needs offer={offer} ours={ours} />}
        </div>
      </div>
    </Page>
  );
}

/** How many open needs it fits, those that the viewer may see, and the way to them. */
function Needs({ offer, ours }: { readonly offer: NonNullable<Answer['offer']>; readonly ours: boolean }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { articles, chapters } = offer.scope;
  const touched = new URLSearchParams([
    ...offer.types.map(({ code }) => ['types', code]),
    ...articles.map((article) => ['articles', article]),
    ...chapters.map((chapter) => ['chapters', chapter]),
  ]);
  return (
    <Panel title={t('fits')} level={2} className={styles.aside}>
      {offer.needsThatFit > 0 ? (
        <p className={styles.fits}>
          <b>{number(offer.needsThatFit)}</b> {t('fitNeeds', { count: offer.needsThatFit })}
        </p>
      ) : (
        <p>{t('fitNone')}</p>
      )}
      <p className="xs muted">{t('asYouSee')}</p>
      <div className="row wrap" style={{ marginBlockStart: 10 }}>
        {ours && (
          <ButtonLink kind="primary" icon="swap" to={paths.matching(offer.id)}>
            {t('matching')}
          </ButtonLink>
        )}
        <ButtonLink icon="matrix" to={paths.matrixOf(touched.toString())}>
          {t('inMatrix')}
        </ButtonLink>
        <ButtonLink to={paths.whyNotOf({ offer: offer.id })}>{t('whyNot')}</ButtonLink>
      </div>
    </Panel>
  );
}

function Facts({ offer }: { readonly offer: NonNullable<Answer['offer']> }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const words = useOfferWords();
  const { day, enumerate, languageName, money, number } = useFormat();
  const { opens, closes, ceiling, capacityPerYear, capacityTaken } = offer;
  const conditions = offer.conditions ? <Own>{offer.conditions}</Own> : t('noConditions');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('provider'),
      <>
        <ProviderLink {...offer.provider} /> · {word(offer.provider.kind)}
      </>,
    ],
    [t('types'), enumerate(offer.types.map(({ label }) => label))],
    [t('scope'), words.scope(offer.scope)],
    [t('eligible'), words.eligible(offer.eligible)],
    [t('conditions'), conditions],
    [t('languages'), enumerate(offer.languages.map(languageName))],
    [t('traditions'), enumerate(offer.legalTraditions.map((one) => t(one)))],
    [t('mode'), offer.mode && t(offer.mode)],
    [t('window'), (opens || closes) && `${opens ? day(opens) : '…'} – ${closes ? day(closes) : '…'}`],
    [
      t('capacity'),
      capacityPerYear != null && t('places', { taken: number(capacityTaken), all: number(capacityPerYear) }),
    ],
    [t('ceiling'), ceiling && money(ceiling.amount, ceiling.currency)],
    [t('contact'), offer.contact && <Own>{offer.contact}</Own>],
    [t('reason'), offer.withdrawnReason && <Own>{offer.withdrawnReason}</Own>],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd className="own">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
