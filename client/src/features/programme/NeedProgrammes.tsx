import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Own } from '../../ui/Own.tsx';
import { NeedProgrammesQuery } from './documents.ts';
import styles from './NeedProgrammes.module.css';
import { PlaceNeedForm } from './PlaceNeedForm.tsx';
import { useOwner } from './use-owner.ts';

type NeedProgrammesProps = {
  readonly need: string;
  /** Its State says so, and nobody else. */
  readonly canPlace: boolean;
};

/** Which plans and programmes a need belongs to; its State chooses them. */
export function NeedProgrammes({ need, canPlace }: NeedProgrammesProps) {
  const t = useTexts(texts);
  const owner = useOwner();
  const [choosing, setChoosing] = useState(false);
  const { data } = useQuery(NeedProgrammesQuery, { variables: { need } });
  const placed = data?.need;
  if (!placed || (placed.programmes.length === 0 && !canPlace)) return null;
  return (
    <div className={styles.placed}>
      <h3>{t('title')}</h3>
      {placed.programmes.length === 0 && <p className="sm muted">{t('none')}</p>}
      <ul>
        {placed.programmes.map((one) => (
          <li key={one.id} className="sm">
            <Own>{one.title}</Own>
            <div className="xs muted">{owner(one)}</div>
          </li>
        ))}
      </ul>
      <p className="row wrap xs no-print">
        {canPlace && (
          <Button size="small" onClick={() => setChoosing(true)}>
            {t('choose')}
          </Button>
        )}
        <Link to={paths.programmes}>{t('all')}</Link>
      </p>
      {choosing && (
        <Dialog open title={t('choose')} onClose={() => setChoosing(false)}>
          <PlaceNeedForm placed={placed} onClose={() => setChoosing(false)} />
        </Dialog>
      )}
    </div>
  );
}

export const texts = english('programme.of-need', {
  title: 'Plans and programmes',
  none: 'You have not said which plan or programme this need belongs to.',
  choose: 'Say where it belongs',
  all: 'All plans and programmes',
});
