import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ReportForm } from '../features/assessment/cycle/ReportForm.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** The secretariat registers what a State reported on paper or as a file [WG 10]. */
export default function Report() {
  const t = useTexts(texts);
  if (!holds(useViewer(), 'ADMINISTRATOR')) return <NotYours title={t('title')} />;
  return (
    <Page title={t('title')}>
      <ReportForm />
    </Page>
  );
}

export const texts = english('routes.report', { title: 'Register a report' });
