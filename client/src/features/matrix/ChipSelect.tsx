import { clsx } from 'clsx';
import { BareSelect, selectFrame } from '../../ui/BareSelect.tsx';
import { Chip } from '../../ui/Chip.tsx';
import styles from './ChipSelect.module.css';
import type { Option } from './use-choices.ts';

type ChipSelectProps = {
  readonly name: string;
  readonly any: string;
  readonly several: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string | null) => void;
};

/** A filter as a chip: one choice at once; where several were chosen in the dialog it says how many. */
export function ChipSelect({ name, any, several, options, chosen, onChoose }: ChipSelectProps) {
  const value = chosen.length === 0 ? '' : chosen.length === 1 ? chosen[0] : severalMark;
  return (
    <Chip className={clsx(styles.select, selectFrame)} tone={chosen.length > 0 ? 'on' : 'plain'}>
      <BareSelect aria-label={name} value={value} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{any}</option>
        {chosen.length > 1 && (
          <option value={severalMark} disabled>
            {several}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} dir="auto" value={option.value}>
            {option.label}
          </option>
        ))}
      </BareSelect>
    </Chip>
  );
}

const severalMark = '…';
