import { ActivitiesList } from '../features/activity/ActivitiesList.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Page } from '../ui/Page.tsx';

/** Activities, those that the viewer may see. */
export default function Activities() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')}>
      <ActivitiesList />
    </Page>
  );
}

export const texts = english('routes.activities', { title: 'Activities' });
