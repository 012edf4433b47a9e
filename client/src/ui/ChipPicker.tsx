import { clsx } from 'clsx';
import chip from './Chip.module.css';
import { ToggleChip } from './Chip.tsx';
import styles from './ChipPicker.module.css';

type Option = { readonly value: string; readonly label: string };
type ChipPickerProps = {
  readonly label: string;
  /** What the list says that has all others. */
  readonly another: string;
  readonly options: readonly Option[];
  /** One press away; each other one is in the list. */
  readonly shown: readonly string[];
  readonly value: readonly string[];
  readonly disabled?: boolean;
  /** No more can be chosen: what was chosen can still be left out. */
  readonly full?: boolean;
  readonly onChange: (value: readonly string[]) => void;
};

/** Several of many: those at hand by one press, any other from a list. */
export function ChipPicker(props: ChipPickerProps) {
  const { label, another, options, shown, value, disabled, full = false, onChange } = props;
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const toggle = (one: string, on: boolean) =>
    onChange(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <fieldset className={styles.choices} aria-label={label} disabled={disabled}>
      {shown.map((one) => (
        <ToggleChip
          key={one}
          on={value.includes(one)}
          disabled={full && !value.includes(one)}
          onChange={(on) => toggle(one, on)}
        >
          {labels.get(one) ?? one}
        </ToggleChip>
      ))}
      <select
        className={clsx(chip.chip, styles.another)}
        aria-label={another}
        value=""
        disabled={full}
        onChange={(event) => event.target.value && toggle(event.target.value, true)}
      >
        <option value="">{another}</option>
        {options
          .filter((option) => !shown.includes(option.value))
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
