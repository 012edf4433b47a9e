import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Own } from '../../ui/Own.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { NeedRegistersQuery } from './documents.ts';
import styles from './NeedRegisters.module.css';
import { Titled } from './Titled.tsx';

/** Which assessments made elsewhere and which mechanisms concern a need; nothing where there are none [WG 30, 34]. */
export function NeedRegisters({ need, state }: { readonly need: string; readonly state: string }) {
  const t = useTexts(texts);
  const { day, signs } = useFormat();
  const { data, fetchMore } = useQuery(NeedRegistersQuery, { variables: { need } });
  const found = data?.registerEntries;
  if (!found || found.totalCount === 0) return null;
  return (
    <div className={styles.registers}>
      <h3>{t('title')}</h3>
      <ul>
        {found.nodes.map(({ id, kind, title, institution, day: when, link }) => (
          <li key={id} className="sm">
            <Titled title={title} link={link} />
            <div className="xs muted">
              {t(kind)}
              {signs.comma}
              <Own>{institution}</Own>
              {when && `${signs.comma}${day(when)}`}
            </div>
          </li>
        ))}
      </ul>
      <ShowMore page={found} onMore={(after) => fetchMore({ variables: { after } })} />
      <p className="xs no-print">
        <Link to={`${paths.registers}?participant=${state}`}>{t('all')}</Link>
      </p>
    </div>
  );
}

export const texts = english('register.of-need', {
  title: 'In the registers',
  ASSESSMENT: 'Assessment',
  MECHANISM: 'Coordination mechanism',
  all: 'All entries for your State',
});
