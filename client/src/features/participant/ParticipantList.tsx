import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { searching } from '../../lib/search.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { TextField } from '../../ui/Field.tsx';
import { Own } from '../../ui/Own.tsx';
import { ParticipantNamesQuery } from './documents.ts';
import { isRecalled, type ParticipantNode } from './ParticipantTiles.tsx';
import { texts } from './texts.ts';

/** The same as a table: status with its dates, and where they come from. */
export function ParticipantList({ participants }: { readonly participants: readonly ParticipantNode[] }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day } = useFormat();
  const [sought, setSought] = useState('');
  const { data } = useQuery(ParticipantNamesQuery);
  const others = new Map(data?.participants.nodes.map(({ code, alsoCalled }) => [code, alsoCalled]));
  const isSought = searching(sought);
  const found = participants.filter(({ code, name }) => isSought(code, name, ...(others.get(code) ?? [])));
  const sorted = found.sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <div style={{ maxInlineSize: 360 }}>
        <TextField
          label={t('find')}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <p className="sm muted" role="status">
        {sought.trim() !== '' && found.length === 0 && t('nobody')}
      </p>
      <section
        className="tblw"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('asList')}
        style={{ maxBlockSize: 560, overflow: 'auto' }}
      >
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col">{t('signed')}</th>
              <th scope="col">{t('deposited')}</th>
              <th scope="col">{t('group')}</th>
              <th scope="col">{t('ldc')}</th>
              <th scope="col">{t('found')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <tr key={one.code}>
                <th scope="row">
                  <Own>{one.name}</Own>
                </th>
                <td>{word(one.status)}</td>
                <td className="nw">{one.signedOn ? day(one.signedOn) : '–'}</td>
                <td className="nw">{one.depositedOn ? day(one.depositedOn) : '–'}</td>
                <td>{word(one.regionalGroup ?? 'NO_GROUP')}</td>
                <td>{one.leastDeveloped ? t('yes') : '–'}</td>
                <td className="xs muted">{isRecalled(one) ? t('notLookedUp') : t('lookedUp')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
