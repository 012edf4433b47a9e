import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { paperRoute } from '../features/assessment/print/documents.ts';
import { ChooseVersion } from '../features/assessment/print/PaperVersion.tsx';
import { TypeInScreen } from '../features/assessment/print/TypeInScreen.tsx';
import { usePaperInstrument } from '../features/assessment/print/use-paper-instrument.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';

/** For the secretariat: what came on paper. */
export default function TypeIn() {
  const { instrument: code = '' } = useParams();
  const [search] = useSearchParams();
  const version = search.get('version');
  const t = useTexts(texts);
  const { viewer, now } = useSession();
  const administrator = holds(viewer, 'ADMINISTRATOR');
  const { data, error, loading, refetch } = useQuery(paperRoute, {
    variables: { code, version },
    skip: !administrator,
  });
  const instrument = usePaperInstrument(data);
  if (!administrator) return <NotYours title={t('title')} />;
  if (instrument && version === null && instrument.versions.length > 1)
    return <ChooseVersion instrument={instrument} />;
  if (instrument)
    return (
      <TypeInScreen key={instrument.version} instrument={instrument} now={now ?? new Date().toISOString()} />
    );
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
