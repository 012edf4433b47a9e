import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { AnswersTable } from '../features/instrument/AnswersTable.tsx';
import { InstrumentsQuery } from '../features/instrument/documents.ts';
import { InstrumentList, type ListedInstrument } from '../features/instrument/InstrumentList.tsx';
import { LoadInstrument } from '../features/instrument/LoadInstrument.tsx';
import { BeginDraft } from '../features/instrument/writing/BeginDraft.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';
import { ErrorFace } from '../ui/ErrorFace.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/** Checklists of all treaties, for the administrator: what is loaded, another one by file, answers by table. */
export default function Instruments() {
  const t = useTexts(texts);
  const { viewer, now, renew } = useSession();
  const administrator = holds(viewer, 'ADMINISTRATOR');
  const { data, error, refetch } = useQuery(InstrumentsQuery, { skip: !administrator });
  const [table, setTable] = useState<ListedInstrument | null>(null);
  if (!administrator) return <NotYours title={t('title')} />;
  return (
    <Page title={t('title')}>
      <div className="col" style={{ gap: 16 }}>
        {error && !data && <ErrorFace error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={6} />}
        {data && <InstrumentList instruments={data.instruments} onTable={setTable} />}
        {table && (
          <AnswersTable
            key={table.code}
            instrument={table}
            year={(now ?? new Date().toISOString()).slice(0, 4)}
            onClose={() => setTable(null)}
          />
        )}
        <BeginDraft />
        <LoadInstrument
          onLoaded={() => {
            void refetch();
            void renew();
          }}
        />
      </div>
    </Page>
  );
}

export const texts = english('routes.instruments', { title: 'Instruments' });
