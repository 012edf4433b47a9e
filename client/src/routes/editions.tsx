import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { EditionsQuery } from '../features/edition/documents.ts';
import { EditionCard } from '../features/edition/EditionCard.tsx';
import { EditionComparison } from '../features/edition/EditionComparison.tsx';
import { EditionList } from '../features/edition/EditionList.tsx';
import { ExportEdition } from '../features/matrix/export/ExportEdition.tsx';
import type { EditionAudience } from '../gql/graphql.ts';
import { useFormat } from '../lib/format.ts';
import { english, useLanguage, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { Button, ButtonLink, buttonLook } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './editions.module.css';

const PublishDialog = lazy(async () => ({
  default: (await import('../features/edition/PublishDialog.tsx')).PublishDialog,
}));
const PlanDialog = lazy(async () => ({
  default: (await import('../features/edition/PlanDialog.tsx')).PlanDialog,
}));

/** For a feed reader (Atom): what the public may see, in this language. */
const feedIn = (language: string): string => `/editions.atom?language=${language}`;

/** The matrix as it was published: find, quote, check and reopen an edition, and see what changed since, and why. */
export default function Editions() {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { language } = useLanguage();
  const { edition: asked } = useParams();
  const [query, setQuery] = useSearchParams();
  const [doing, setDoing] = useState<'publish' | 'plan' | null>(null);
  const { data, error, fetchMore, refetch } = useQuery(EditionsQuery, { variables: { first: 20 } });
  const listed = data?.editions.nodes ?? [];
  const plan = data?.editionPlan;
  const wanted = query.get('edition') ?? asked ?? null;
  const shown = listed.find(({ number }) => String(number) === wanted) ?? (wanted ? undefined : listed[0]);
  const audience = audienceOf(query.get('for'), shown?.contents.map((one) => one.audience) ?? []);
  const choose = (change: Readonly<Record<string, string>>) =>
    setQuery(
      (now) => {
        for (const [name, value] of Object.entries(change)) now.set(name, value);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Page
      title={t('title')}
      tools={
        <>
          <a className={buttonLook({ icon: 'live', children: t('feed') })} href={feedIn(language)}>
            <Icon name="live" />
            {t('feed')}
          </a>
          <ButtonLink icon="live" to={paths.followOf('EVERYTHING')}>
            {t('follow')}
          </ButtonLink>
          {plan?.viewerCanSet && (
            <Button icon="calendar" onClick={() => setDoing('plan')}>
              {t('plan')}
            </Button>
          )}
          {plan?.viewerCanPublish && (
            <Button kind="primary" icon="book" onClick={() => setDoing('publish')}>
              {t('publish')}
            </Button>
          )}
        </>
      }
    >
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      {plan && (
        <p className={`${styles.lead} sm`}>{plan.next ? t('next', { day: day(plan.next) }) : t('noNext')}</p>
      )}
      {data && wanted && !shown && <Note tone="wait">{t('unknown', { number: wanted })}</Note>}
      <div className={styles.layout}>
        <div className={`card ${styles.list}`}>
          <ListFaces
            page={data?.editions}
            error={error}
            around="pad"
            empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
            onRetry={() => void refetch()}
            onMore={(after) => fetchMore({ variables: { after } })}
          >
            {(editions) => (
              <EditionList
                editions={editions}
                audience={audience}
                chosen={shown?.number ?? null}
                onChoose={(number) => choose({ edition: String(number), from: String(number) })}
              />
            )}
          </ListFaces>
        </div>
        {shown && (
          <EditionCard
            key={`${shown.id} ${audience}`}
            edition={shown}
            audience={audience}
            onAudience={(one) => choose({ for: one.toLowerCase() })}
            files={<ExportEdition edition={shown.number} audience={audience} />}
          />
        )}
      </div>
      {shown && (
        <EditionComparison
          numbers={listed.map(({ number }) => number)}
          audience={audience}
          from={query.get('from') ?? String(shown.number)}
          to={query.get('to') ?? 'now'}
          onSides={choose}
        />
      )}
      <Suspense fallback={null}>
        {doing === 'publish' && <PublishDialog onClose={() => setDoing(null)} />}
        {doing === 'plan' && plan && <PlanDialog plan={plan} onClose={() => setDoing(null)} />}
      </Suspense>
    </Page>
  );
}

/** The one asked for where the reader may read it, else the reader’s own, which is the last. */
const audienceOf = (asked: string | null, may: readonly EditionAudience[]): EditionAudience =>
  may.find((one) => one.toLowerCase() === asked) ?? may.at(-1) ?? 'PUBLIC';

export const texts = english('routes.editions', {
  title: 'Editions',
  lead: 'The matrix frozen on a day, with its number and checksum. What was published never changes: what was shown to you then is shown to you now.',
  next: 'The next edition is planned for {{day}}, 00:00 UTC.',
  noNext: 'No edition is planned. The secretariat publishes the next one by hand.',
  none: 'No edition yet',
  noneText: 'Until the first one is published, look at the matrix: it is always live.',
  unknown: 'There is no edition {{number}}. Choose one from the list.',
  plan: 'When they are published',
  publish: 'Publish an edition',
  feed: 'Web feed',
  follow: 'Follow by mail',
});
