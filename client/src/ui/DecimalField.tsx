import { type ReactNode, useState } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import { readNumber } from '../lib/read-number.ts';
import { TextField } from './Field.tsx';

type DecimalFieldProps = {
  readonly label: ReactNode;
  readonly hint?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly value: number | null;
  readonly readOnly?: boolean;
  readonly name?: string;
  readonly error?: string | null;
  readonly className?: string | undefined;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: () => void;
};

/** A number in the digits of whoever types it, with a point or a comma; what is not one yet stays in the field and is not sent. */
export function DecimalField({
  unit,
  hint,
  min,
  max,
  value,
  error,
  onChange,
  onBlur,
  className,
  ...rest
}: DecimalFieldProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : wrongIn(typed, min, max);
  return (
    <TextField
      {...rest}
      className={className ?? ''}
      dir="ltr"
      inputMode="decimal"
      hint={[hint, unit].filter(Boolean).join(' · ') || undefined}
      value={typed ?? (value === null ? '' : String(value))}
      error={wrong ? t(wrong, { least: min ?? '', most: max ?? '' }) : (error ?? null)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        if (text.trim() === '') onChange(null);
        else if (!wrongIn(text, min, max)) onChange(Number(readNumber(text)));
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
        onBlur?.();
      }}
    />
  );
}

function wrongIn(
  text: string,
  min?: number | null,
  max?: number | null,
): 'noNumber' | 'two' | 'least' | 'most' | null {
  if (text.trim() === '') return null;
  const number = readNumber(text);
  if (number === null) return 'noNumber';
  if (number === 'TWO') return 'two';
  if (min != null && number < min) return 'least';
  return max != null && number > max ? 'most' : null;
}

export const texts = english('instrument.number-field', {
  noNumber: 'Write a number with digits, and it is saved.',
  two: 'This can be read as two numbers. Write it without separators for thousands.',
  least: 'Write a number that is at least {{least}}.',
  most: 'Write a number that is at most {{most}}.',
});
