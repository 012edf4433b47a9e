import { useState } from 'react';
import { english, useTexts } from '../../lib/i18n.ts';
import { searching } from '../../lib/search.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './ScopePicker.module.css';

export interface StateNode {
  readonly code: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
}
type StateFinderProps = {
  readonly label: string;
  readonly states: readonly StateNode[];
  readonly onChoose: (code: string) => void;
};

/** One of many States, found by any of its names; Enter takes the only one that is left. */
export function StateFinder({ label, states, onChoose }: StateFinderProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const isSought = searching(typed);
  const found = states.filter(({ code, name, alsoCalled }) => isSought(code, name, ...alsoCalled));
  const choose = (code: string) => {
    onChoose(code);
    setTyped('');
  };
  return (
    <>
      <TextField
        label={label}
        type="search"
        placeholder={t('anyName')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (typed.trim() && found.length === 1 && found[0]) choose(found[0].code);
        }}
      />
      <p className="sm muted" role="status">
        {typed.trim() && found.length === 0 ? t('nobody') : ''}
      </p>
      {typed.trim() && found.length > 0 && (
        <ul className={styles.articles} aria-label={label}>
          {found.map(({ code, name }) => (
            <li key={code}>
              <Button kind="ghost" size="small" icon="plus" onClick={() => choose(code)}>
                <Own>{name}</Own>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const texts = english('offer.state-finder', {
  anyName: 'Any of its names',
  nobody: 'No State is called that.',
});
