import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { paperRoute } from '../features/assessment/print/documents.ts';
import { PaperScreen } from '../features/assessment/print/PaperScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';

/** A checklist on paper. */
export default function PaperFormRoute() {
  const { instrument: code = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, loading, refetch } = useQuery(paperRoute, { variables: { code } });
  if (data?.instrument) return <PaperScreen instrument={data.instrument} />;
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

export const texts = english('paper.route', { title: 'Paper form' });
