import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { ActivityEditor } from '../features/activity/ActivityEditor.tsx';
import { ActivityEditorQuery } from '../features/activity/documents.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, providerOf, useSession } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** A new activity, or one of ours that is changed. */
export default function WriteActivity() {
  const t = useTexts(texts);
  const { activity: id } = useParams();
  const { viewer, population } = useSession();
  const navigate = useNavigate();
  const provider = providerOf(viewer);
  const writes = provider !== null || holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const { data, error, loading, refetch } = useQuery(ActivityEditorQuery, {
    variables: { id: id ?? '', isNew: id === undefined, fictional: population === 'FICTIONAL' },
    skip: !writes,
    fetchPolicy: id === undefined ? 'cache-first' : 'cache-and-network',
  });
  const title = t(id ? 'change' : 'new');
  if (!writes) return <NotYours title={title} />;
  // The checklist that asks most: what can be helped with.
  const catalogue = [...(data?.about.instruments ?? [])].sort(
    (one, other) => other.provisions.length - one.provisions.length,
  )[0];
  if (!data || !catalogue || (id && !data.activity))
    return (
      <RecordAwaited
        title={title}
        error={error}
        reading={loading}
        lines={10}
        onRetry={() => void refetch()}
      />
    );
  return (
    <Page title={title}>
      {data.activity && !data.activity.viewerCanRevise ? (
        <EmptyFace
          title={t('notYours')}
          action={<ButtonLink to={paths.activities}>{t('toAll')}</ButtonLink>}
        />
      ) : (
        <ActivityEditor
          activity={data.activity ?? undefined}
          catalogue={catalogue}
          states={data.participants.nodes}
          providers={data.providers}
          own={provider?.id ?? null}
          onDone={() => void navigate(paths.activities)}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.write-activity', {
  new: 'New activity',
  change: 'Change the activity',
  notYours: 'This activity is not yours to change',
  toAll: 'To all activities',
});
