import { useQuery } from '@apollo/client/react';
import { ChangeList } from '../features/prerequisite/setting/ChangeList.tsx';
import { PrerequisiteChangesQuery } from '../features/prerequisite/setting/documents.ts';
import { SetPrerequisitesForm } from '../features/prerequisite/setting/SetPrerequisitesForm.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What the Convention's articles build on: how it was changed, for everybody; the administrator sets it. */
export default function PrerequisiteChanges() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(PrerequisiteChangesQuery);
  const known = data?.prerequisiteChanges;
  return (
    <Page title={t('title')}>
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {known && (
        <div className="stack">
          <p className="sm ink2">{t('what')}</p>
          {known.viewerCanSet && (
            <Panel title={t('set')}>
              <SetPrerequisitesForm key={known.version} known={known} />
            </Panel>
          )}
          <Panel title={t('changes')}>
            {known.changes.length > 0 ? (
              <ChangeList changes={known.changes} />
            ) : (
              <p className="sm ink2">{t('none')}</p>
            )}
          </Panel>
        </div>
      )}
    </Page>
  );
}

export const texts = english('routes.prerequisite-changes', {
  title: 'Changes of prerequisites',
  what: 'Some articles cannot be fully applied without others. A need at such an article waits while the other one is a gap of its State. Here is what was changed in this, and why. Prerequisites of other treaties come with their checklists; what was said last holds.',
  set: 'Set what an article builds on',
  changes: 'Changes',
  none: 'Nothing was changed yet: each article builds on what came with the product.',
});
