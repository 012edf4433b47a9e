import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { paperRoute } from '../features/assessment/print/documents.ts';
import { TypeInScreen } from '../features/assessment/print/TypeInScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';

/** For the secretariat: what came on paper. */
export default function TypeIn() {
  const { instrument: code = '' } = useParams();
  const t = useTexts(texts);
  const { viewer, now } = useSession();
  const administrator = holds(viewer, 'ADMINISTRATOR');
  const { data, error, loading, refetch } = useQuery(paperRoute, {
    variables: { code },
    skip: !administrator,
  });
  if (!administrator) return <NotYours title={t('title')} />;
  if (data?.instrument)
    return <TypeInScreen instrument={data.instrument} now={now ?? new Date().toISOString()} />;
  return (
    <RecordAwaited
      title={t('title')}
      error={error}
      reading={loading}
      lines={10}
      onRetry={() => void refetch()}
    />
  );
}

export const texts = english('paper.type-in-route', { title: 'Type in a paper report' });
