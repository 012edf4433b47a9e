import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { CycleList } from '../features/assessment/cycle/CycleList.tsx';
import { cyclesQuery } from '../features/assessment/cycle/cycle-documents.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, useViewer } from '../lib/session.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { CardHead } from '../ui/CardHead.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';

const CycleDialog = lazy(async () => ({
  default: (await import('../features/assessment/cycle/CycleDialog.tsx')).CycleDialog,
}));

const shelves = ['open', 'closed', 'all'] as const;

/** The cycles of the checklists: the secretariat opens them, gives them a deadline and sees who is late. */
export default function Cycles() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const secretariat = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const [opening, setOpening] = useState(false);
  const [shelf, choose] = useState<(typeof shelves)[number]>('open');
  const { data, previousData, error, refetch, fetchMore } = useQuery(cyclesQuery, {
    variables: { open: shelf === 'all' ? null : shelf === 'open' },
    skip: !secretariat,
  });
  if (!secretariat) return <NotYours title={t('title')} />;
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end">
          {holds(viewer, 'ADMINISTRATOR') && (
            <ButtonLink icon="inbox" to={paths.report}>
              {t('report')}
            </ButtonLink>
          )}
          <Button kind="primary" icon="plus" onClick={() => setOpening(true)}>
            {t('openOne')}
          </Button>
        </div>
      }
    >
      <section className="card" aria-label={t('list')}>
        <CardHead>
          <h2>{t('list')}</h2>
          <Segments>
            {shelves.map((one) => (
              <button key={one} type="button" aria-pressed={shelf === one} onClick={() => choose(one)}>
                {t(one)}
              </button>
            ))}
          </Segments>
        </CardHead>
        <ListFaces
          page={(data ?? previousData)?.cycles}
          error={error}
          lines={6}
          empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
          onRetry={() => void refetch()}
          onMore={(after) => fetchMore({ variables: { after } })}
          around="pad"
        >
          {(cycles) => <CycleList cycles={cycles} />}
        </ListFaces>
      </section>
      {opening && (
        <Suspense>
          <CycleDialog cycle={null} onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </Page>
  );
}

export const texts = english('routes.cycles', {
  title: 'Checklists and their cycles',
  openOne: 'Open a cycle',
  report: 'Register a report',
  list: 'Cycles',
  open: 'Open',
  closed: 'Closed',
  all: 'All',
  none: 'No cycle here',
  noneText:
    'Open one: States are told of its deadline, and you see who has submitted. A State can begin a checklist without it, but then has no deadline.',
});
