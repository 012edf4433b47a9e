import { useNavigate, useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ActivityEditorScreen } from '../features/activity/ActivityEditorScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, providerOf, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** A new activity, or one of ours that is changed. */
export default function WriteActivity() {
  const t = useTexts(texts);
  const { activity } = useParams();
  const viewer = useViewer();
  const navigate = useNavigate();
  const provider = providerOf(viewer);
  const title = t(activity ? 'change' : 'new');
  if (!provider && !holds(viewer, 'ANALYST', 'ADMINISTRATOR')) return <NotYours title={title} />;
  return (
    <Page title={title}>
      <ActivityEditorScreen
        id={activity ?? null}
        own={provider?.id ?? null}
        notYours={t('notYours')}
        onDone={() => void navigate(paths.activities)}
      />
    </Page>
  );
}

export const texts = english('routes.write-activity', {
  new: 'New activity',
  change: 'Change the activity',
  notYours: 'This activity is not yours to change',
});
