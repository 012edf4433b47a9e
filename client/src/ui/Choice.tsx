import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

type ChoiceProps<T extends string> = {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean;
  readonly value: T | null;
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
    readonly detail?: ReactNode;
    readonly disabled?: boolean;
  }[];
  readonly disabled?: boolean;
  readonly stacked?: boolean;
  readonly className?: string;
  readonly onChange: (value: T) => void;
};

/** One of a few, each a card with its sentence; arrows move, as between all radio buttons. */
export function Choice<T extends string>({
  legend,
  hideLegend,
  value,
  options,
  disabled,
  stacked,
  className,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={clsx(styles.choice, stacked && styles.stacked, className)} disabled={disabled}>
      <legend className={hideLegend ? 'sr' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(value === option.value && styles.chosen, option.disabled && styles.unavailable)}
        >
          <input
            type="radio"
            className="sr"
            name={name}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <i aria-hidden="true" />
          <span>
            <b>{option.label}</b>
            {option.detail && <small className="xs ink2">{option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type SegmentedProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onChange: (value: T) => void;
};

/** The same in one line, without sentences. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  disabled,
  className,
  onChange,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={clsx(styles.segmented, className)} aria-label={label} disabled={disabled}>
      {options.map((option) => (
        <label key={option.value} className={value === option.value ? styles.chosen : undefined}>
          <input
            type="radio"
            className="sr"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
