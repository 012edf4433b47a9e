import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { MergePreviewQuery, RecordsQuery } from '../features/provider/documents.ts';
import styles from '../features/provider/Merge.module.css';
import { MergeForm } from '../features/provider/MergeForm.tsx';
import { useAddressFilter } from '../lib/address-filter.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { SelectField } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';

/** Two records of one organization become one: the secretariat chooses which, sees what moves, and says why. */
export default function MergeProviders() {
  const t = useTexts(texts);
  const { viewer, population } = useSession();
  const reads = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const { chosen: pair, choose } = useAddressFilter(['provider', 'other']);
  const [done, setDone] = useState<string | null>(null);
  const { data, refetch: readAgain } = useQuery(RecordsQuery, { skip: !reads });
  const asked = pair.provider !== '' && pair.other !== '' && pair.provider !== pair.other;
  const preview = useQuery(MergePreviewQuery, {
    variables: pair,
    skip: !reads || !asked,
    fetchPolicy: 'network-only',
  });
  if (!reads) return <NotYours title={t('title')} />;
  const records = (data?.providers ?? []).filter(
    ({ kind, fictional }) => kind !== 'STATE' && fictional === (population === 'FICTIONAL'),
  );
  const shown = preview.data?.mergePreview;
  return (
    <Page title={t('title')}>
      <p className="sm ink2" style={{ marginBlockEnd: 12, maxInlineSize: '80ch' }}>
        {t('lead')}
      </p>
      {done && (
        <Note tone="ok" role="status">
          {t('done', { name: done })}
        </Note>
      )}
      <div className={styles.columns}>
        {(['provider', 'other'] as const).map((which) => (
          <SelectField
            key={which}
            name={which}
            label={t(which)}
            value={pair[which]}
            onChange={(event) => {
              setDone(null);
              choose({ [which]: event.target.value });
            }}
          >
            <option value="">{t('choose')}</option>
            {records.map(({ id, name }) => (
              <option key={id} value={id} disabled={id === pair[which === 'provider' ? 'other' : 'provider']}>
                {name}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      {!asked && !done && <EmptyFace title={t('chooseTwo')}>{t('chooseWhy')}</EmptyFace>}
      {asked && !shown && (
        <Awaited data={null} error={preview.error} lines={8} onRetry={() => void preview.refetch()} />
      )}
      {asked && shown && (
        <MergeForm
          key={`${pair.provider} ${pair.other}`}
          preview={shown}
          onDone={(name) => {
            setDone(name);
            choose({ provider: '', other: '' });
            void readAgain();
          }}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.merge-providers', {
  title: 'Merge two records',
  lead: 'If one organization is listed twice, its two records can be made one, with their offers, matches, activities, people and history. Old links and files go on leading to it.',
  provider: 'Record that is kept',
  other: 'Record that becomes it',
  choose: 'Choose',
  chooseTwo: 'Choose two records of one organization',
  chooseWhy: 'Nothing is changed before you have seen what moves and have said why.',
  done: 'Done: {{name}} is one record now.',
});
