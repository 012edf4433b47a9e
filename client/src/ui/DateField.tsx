import { type FocusEvent, type InputHTMLAttributes, type ReactNode, useEffect, useState } from 'react';
import { halfTyped, wrongDay } from '../lib/day.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { TextField } from './Field.tsx';

type DateFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'> & {
  readonly label: ReactNode;
  /** `2027-05-01`, empty, or what `wrongDay` has something to say about. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly aside?: ReactNode;
  readonly className?: string;
};

/**
 * A labelled date. Browsers hand over years of two or five digits as they were typed, and of a half-typed date nothing at all: both are
 * said here, in every form alike, once the person has left the field or stopped typing. Who sends the form asks `wrongDay` first.
 */
export function DateField({ value, onChange, onFocus, onBlur, error, ...rest }: DateFieldProps) {
  const t = useTexts(texts);
  const wrong = wrongDay(value);
  const [left, setLeft] = useState(wrong !== null);
  useEffect(() => {
    if (wrong === null) return undefined;
    const timer = setTimeout(() => setLeft(true), pause);
    return () => clearTimeout(timer);
  }, [wrong]);
  // What is half typed changes no value, so React hears of it by the keys alone.
  const look = (input: HTMLInputElement) => {
    const typed = input.validity.badInput ? halfTyped : input.value;
    if (typed === value) return;
    if (wrongDay(typed) === null) setLeft(false);
    onChange(typed);
  };
  return (
    <TextField
      {...rest}
      type="date"
      // Without it some browsers offer six digits for the year.
      max={rest.max ?? '9999-12-31'}
      value={value === halfTyped ? '' : value}
      error={left && wrong ? t(wrong) : error}
      onChange={(event) => look(event.target)}
      onFocus={(event) => {
        // A year is 2, 20, 202 before it is 2027: nothing is said while the person types.
        setLeft(wrong !== null);
        onFocus?.(event);
      }}
      onKeyUp={(event) => look(event.currentTarget)}
      onBlur={(event: FocusEvent<HTMLInputElement>) => {
        look(event.target);
        setLeft(true);
        onBlur?.(event);
      }}
    />
  );
}

/** Milliseconds in which somebody who types a date goes on to the next figure. */
const pause = 2000;

export const texts = english('ui.date-field', {
  half: 'This date is incomplete. Write day, month and year, or clear it.',
  year: 'Write the year with four digits, such as 2027.',
});
