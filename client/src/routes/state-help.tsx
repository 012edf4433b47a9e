import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { StateHelpList } from '../features/activity/help/StateHelpList.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** All help of our State, received and given. */
export default function StateHelp() {
  const t = useTexts(texts);
  const viewer = useViewer();
  if (!holds(viewer, 'FOCAL_POINT', 'CONTRIBUTOR', 'ASSISTANCE_FOCAL_POINT'))
    return <NotYours title={t('title')} />;
  return (
    <Page title={t('title')}>
      <StateHelpList />
    </Page>
  );
}

export const texts = english('routes.state-help', { title: 'Help for our State' });
