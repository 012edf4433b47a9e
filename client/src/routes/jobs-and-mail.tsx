import { useQuery } from '@apollo/client/react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { pollMs, WorkCounts } from '../features/work/documents.ts';
import { Jobs } from '../features/work/Jobs.tsx';
import { Mails } from '../features/work/Mails.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** What the product does by itself, for the administrator: the outbox and the jobs. */
export default function JobsAndMail() {
  const t = useTexts(texts);
  const administrator = holds(useViewer(), 'ADMINISTRATOR');
  const { data, previousData } = useQuery(WorkCounts, { skip: !administrator, pollInterval: pollMs });
  if (!administrator) return <NotYours title={t('title')} />;
  const counts = data ?? previousData;
  return (
    <Page title={t('title')}>
      <div className="col" style={{ gap: 16 }}>
        <Mails counts={counts} />
        <Jobs counts={counts} />
      </div>
    </Page>
  );
}

export const texts = english('routes.jobs-and-mail', { title: 'Jobs and mail' });
