import { useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { searching } from '../../lib/search.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { LawAlone } from '../../ui/LawAlone.tsx';
import styles from './FilterDialog.module.css';
import { texts } from './filter-texts.ts';
import type { Choices } from './use-choices.ts';
import {
  anyInstrument,
  type Flag,
  flags,
  inAddress,
  instrumentOf,
  type ListFilter,
  lists,
  unfiltered,
  type View,
} from './view.ts';

type FilterDialogProps = {
  readonly view: View;
  readonly choices: Choices;
  readonly onClose: () => void;
  readonly onChange: (change: Partial<View>) => void;
  readonly onList: (name: ListFilter, values: readonly string[]) => void;
};

/** Every filter of the matrix; the matrix behind follows at once. */
export function FilterDialog({ view, choices, onClose, onChange, onList }: FilterDialogProps) {
  const t = useTexts(texts);
  const [sought, setSought] = useState('');
  const isSought = searching(sought);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('filters')}
      actions={
        <>
          <Button kind="ghost" onClick={() => onChange(unfiltered(view))}>
            {t('clear')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('show')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('find')}
        type="search"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <fieldset className={styles.group}>
        <legend>{t('instrument')}</legend>
        <div className={styles.options}>
          {choices.instruments.map(({ value, label }) => (
            <ToggleChip
              key={value}
              on={instrumentOf(view, choices.usual) === value}
              onChange={(on) => onChange({ instrument: on ? value : anyInstrument, cell: null })}
            >
              {label}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      {lists.map((name) => {
        const chosen = view.filter[name] ?? [];
        const options = (choices.lists[name] ?? []).filter(
          ({ value, label, also = [] }) => chosen.includes(value) || isSought(label, ...also),
        );
        const marked = flags.filter((flag) => besideOf(flag) === name && isSought(t(inAddress[flag])));
        if (options.length + marked.length === 0) return null;
        return (
          <fieldset key={name} className={styles.group}>
            <legend>{t(name)}</legend>
            <div className={styles.options}>
              {options.map(({ value, label }) => (
                <ToggleChip
                  key={value}
                  on={chosen.includes(value)}
                  onChange={(on) =>
                    onList(name, on ? [...chosen, value] : chosen.filter((one) => one !== value))
                  }
                >
                  {label}
                </ToggleChip>
              ))}
              {marked.map((flag) => (
                <ToggleChip
                  key={flag}
                  on={view.filter[flag] === true}
                  onChange={(on) =>
                    onChange({ filter: { ...view.filter, [flag]: on || undefined }, cell: null })
                  }
                >
                  {t(inAddress[flag])}
                </ToggleChip>
              ))}
            </div>
            {marked.includes('legislation') && view.filter.legislation && (
              <p className="sm ink2" role="status">
                <LawAlone />
              </p>
            )}
          </fieldset>
        );
      })}
    </Dialog>
  );
}

/** The list beside which a flag is shown. */
const besideOf = (flag: Flag): ListFilter => (flag === 'legislation' ? 'types' : 'regionalGroups');
