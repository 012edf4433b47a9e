import { type ReactNode, useState } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import { searching } from '../lib/search.ts';
import { Button } from './Button.tsx';
import { ToggleChip } from './Chip.tsx';
import { TextField } from './Field.tsx';
import { Own } from './Own.tsx';
import styles from './PickList.module.css';

export interface Pickable {
  readonly value: string;
  readonly label: string;
  /** What else it is found by. */
  readonly also?: readonly string[];
}

type PickListProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly disabled?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Some of many, found by what they are called: typed, then chosen; Enter takes the only one that is left. */
export function PickList({ label, hint, options, chosen, disabled = false, onChange }: PickListProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const isSought = searching(typed);
  const found = typed.trim()
    ? options.filter(
        ({ value, label: name, also = [] }) => !chosen.includes(value) && isSought(value, name, ...also),
      )
    : [];
  const choose = (value: string) => {
    onChange([...chosen, value]);
    setTyped('');
  };
  return (
    <div className={styles.pick}>
      {chosen.length > 0 && (
        <div className="row wrap">
          {chosen.map((value) => (
            <ToggleChip
              key={value}
              on
              disabled={disabled}
              onChange={() => onChange(chosen.filter((one) => one !== value))}
            >
              <Own>{options.find((option) => option.value === value)?.label ?? value}</Own>
            </ToggleChip>
          ))}
        </div>
      )}
      {!disabled && (
        <TextField
          label={label}
          hint={hint}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (found.length === 1 && found[0]) choose(found[0].value);
          }}
        />
      )}
      <p className="sm muted" role="status">
        {typed.trim() && found.length === 0 ? t('nothing') : ''}
      </p>
      {found.length > 0 && (
        <ul className={styles.found} aria-label={label}>
          {found.slice(0, shown).map(({ value, label: name }) => (
            <li key={value}>
              <Button kind="ghost" size="small" icon="plus" onClick={() => choose(value)}>
                <Own>{name}</Own>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** More are found by more letters. */
const shown = 30;

export const texts = english('ui.pick-list', { nothing: 'Nothing matches. Try fewer letters.' });
