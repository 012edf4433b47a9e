import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { AskForReport } from '../features/report/AskForReport.tsx';
import { ReportChoicesQuery, ReportsQuery } from '../features/report/documents.ts';
import type { AskedOfReport } from '../features/report/question.ts';
import { ReportList } from '../features/report/ReportList.tsx';
import { ReportPreview } from '../features/report/ReportPreview.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { useSession, useViewer } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { CardHead } from '../ui/CardHead.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './reports.module.css';

/** Documents of what an audience may see: asked for here, written by a job, read by whoever asked. */
export default function Reports() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { population } = useSession();
  const [previewed, setPreviewed] = useState<AskedOfReport | null>(null);
  const skip = viewer === null;
  const choices = useQuery(ReportChoicesQuery, {
    ...{ variables: { fictional: population === 'FICTIONAL' }, skip },
  });
  const { data, error, fetchMore, refetch, startPolling, stopPolling } = useQuery(ReportsQuery, {
    ...{ variables: { first: 20 }, fetchPolicy: 'cache-and-network', skip },
  });
  const running = data?.reports.nodes.some(({ status }) => status === 'WAITING' || status === 'WRITING');
  useEffect(() => {
    if (!running) return;
    startPolling(everyMs);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  if (skip) return <NotYours title={t('title')} />;
  return (
    <Page title={t('title')}>
      <p className="sm ink2">{t('lead')}</p>
      <div className={styles.layout}>
        <section className="card" aria-labelledby="ask">
          <CardHead>
            <h2 id="ask">{t('ask')}</h2>
          </CardHead>
          <div className={styles.form}>
            {choices.data ? (
              <AskForReport choices={choices.data} onPreview={setPreviewed} />
            ) : (
              <Awaited data={null} error={choices.error} lines={8} onRetry={() => void choices.refetch()} />
            )}
          </div>
        </section>
        <div className={styles.beside}>
          {previewed && <ReportPreview question={previewed} onClose={() => setPreviewed(null)} />}
          <section className="card" aria-labelledby="asked">
            <CardHead>
              <h2 id="asked">{t('asked')}</h2>
            </CardHead>
            <ListFaces
              page={data?.reports}
              error={error}
              around="pad"
              lines={4}
              empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
              onRetry={() => void refetch()}
              onMore={(after) => fetchMore({ variables: { after } })}
            >
              {(reports) => <ReportList reports={reports} />}
            </ListFaces>
          </section>
        </div>
      </div>
    </Page>
  );
}

const everyMs = 1_000;

export const texts = english('routes.reports', {
  title: 'Reports',
  lead: 'Documents as Word, PDF and a page, in six languages. The same question gives the same file, whoever asks. You alone read your reports; what is to be quoted by all is an edition.',
  ask: 'A new report',
  asked: 'Your reports',
  none: 'No report yet',
  noneText: 'Choose what it is to tell, and have it written.',
});
