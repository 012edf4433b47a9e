import { useQuery } from '@apollo/client/react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { IatiNamesQuery } from '../features/activity/iati/documents.ts';
import { IatiScreen } from '../features/activity/iati/IatiScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, useSession } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';

/** Activities come in from a file of IATI 2.03. */
export default function ImportActivities() {
  const t = useTexts(texts);
  const { viewer, population } = useSession();
  const writes = holds(viewer, 'DONOR', 'ANALYST', 'ADMINISTRATOR');
  const { data, error, refetch } = useQuery(IatiNamesQuery, {
    variables: { fictional: population === 'FICTIONAL' },
    skip: !writes,
  });
  if (!writes) return <NotYours title={t('title')} />;
  return (
    <Page
      title={t('title')}
      tools={
        <ButtonLink kind="ghost" to={paths.activities}>
          {t('toAll')}
        </ButtonLink>
      }
    >
      {data ? (
        <IatiScreen read={data} />
      ) : (
        <Awaited data={null} error={error} lines={8} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

export const texts = english('routes.import-activities', {
  title: 'Bring in activities from IATI',
  toAll: 'To all activities',
});
