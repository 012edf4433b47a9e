import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { paperRoute } from '../features/assessment/print/documents.ts';
import { PaperScreen } from '../features/assessment/print/PaperScreen.tsx';
import { usePaperInstrument } from '../features/assessment/print/use-paper-instrument.ts';
import { english, useTexts } from '../lib/i18n.ts';

/** A checklist on paper. */
export default function PaperFormRoute() {
  const { instrument: code = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, loading, refetch } = useQuery(paperRoute, { variables: { code } });
  const instrument = usePaperInstrument(data);
  if (instrument) return <PaperScreen instrument={instrument} />;
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
