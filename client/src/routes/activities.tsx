import { ActivitiesList } from '../features/activity/ActivitiesList.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';

/** Activities, those that the viewer may see. */
export default function Activities() {
  const t = useTexts(texts);
  const writes = holds(useViewer(), 'DONOR', 'ANALYST', 'ADMINISTRATOR');
  return (
    <Page
      title={t('title')}
      tools={
        writes && (
          <span className="row wrap at-end">
            <ButtonLink icon="merge" to={paths.overlaps}>
              {t('overlaps')}
            </ButtonLink>
            <ButtonLink icon="upload" to={paths.importActivities}>
              {t('iati')}
            </ButtonLink>
            <ButtonLink icon="plus" to={paths.newActivity}>
              {t('new')}
            </ButtonLink>
          </span>
        )
      }
    >
      <ActivitiesList />
    </Page>
  );
}

export const texts = english('routes.activities', {
  title: 'Activities',
  overlaps: 'Overlaps',
  iati: 'Bring in from IATI',
  new: 'New activity',
});
