import { useState } from 'react';
import type { ProgrammeShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Button } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './ProgrammeCard.module.css';
import { RemoveProgramme } from './RemoveProgramme.tsx';
import { useOwner } from './use-owner.ts';

type ProgrammeCardProps = {
  readonly one: ProgrammeShownFragment;
  readonly onChange: () => void;
  readonly onRemoved: () => void;
};

/** One plan or programme: whose, of which years, what it concerns, where to read it, and how many needs belong to it. */
export function ProgrammeCard({ one, onChange, onRemoved }: ProgrammeCardProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const owner = useOwner();
  const [removing, setRemoving] = useState(false);
  const { title, link, note, participant, participants, provisions, needCount } = one;
  return (
    <li className={`${styles.card} card`}>
      <h2>
        <Own>{title}</Own>
      </h2>
      <p className="sm ink2">{owner(one)}</p>
      <p className="sm">
        {provisions.length > 0
          ? t('provisions', { provisions: enumerate(provisions.map(({ reference }) => shownKey(reference))) })
          : t('whole')}
        {!participant &&
          ` · ${participants.length > 0 ? t('states', { states: enumerate(participants.map(({ name }) => name)) }) : t('allStates')}`}
      </p>
      {note && (
        <Own as="p" className="sm ink2">
          {note}
        </Own>
      )}
      {link && (
        <p className="sm">
          <a href={link} rel="noreferrer" target="_blank">
            <bdi dir="ltr">{link}</bdi>
          </a>
        </p>
      )}
      <div className="row sp wrap">
        <span className="xs muted">{t('needs', { count: needCount })}</span>
        {one.viewerCanChange && (
          <span className="row wrap no-print">
            <Button size="small" onClick={onChange}>
              {t('change')}
            </Button>
            <Button size="small" kind="ghost" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
          </span>
        )}
      </div>
      {removing && (
        <RemoveProgramme
          one={one}
          onClose={() => setRemoving(false)}
          onDone={() => {
            setRemoving(false);
            onRemoved();
          }}
        />
      )}
    </li>
  );
}

export const texts = english('programme.card', {
  provisions: 'On {{provisions}}',
  whole: 'On the whole Convention',
  states: 'for {{states}}',
  allStates: 'for all States',
  needs_one: '{{count}} need belongs to it.',
  needs_other: '{{count}} needs belong to it.',
  change: 'Change',
  remove: 'Remove',
});
