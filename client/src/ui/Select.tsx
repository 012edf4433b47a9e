import { clsx } from 'clsx';
import { useId } from 'react';
import { BareSelect, selectFrame } from './BareSelect.tsx';
import styles from './Select.module.css';

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly disabled?: boolean }[];
  readonly onChange: (value: T) => void;
};

/** A choice of one in a toolbar, its name small before it; the system's own list opens. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <span className={clsx(styles.select, selectFrame)}>
      <label htmlFor={id}>
        <span className="xs muted">{label}</span>
      </label>
      <BareSelect id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} dir="auto" value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </BareSelect>
    </span>
  );
}
