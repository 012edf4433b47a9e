import { Chip } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
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
    <Chip className={styles.select} tone={chosen.length > 0 ? 'on' : 'plain'}>
      <select aria-label={name} value={value} onChange={(event) => onChoose(event.target.value || null)}>
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
      </select>
      <Icon name="down" small />
    </Chip>
  );
}

const severalMark = '…';
