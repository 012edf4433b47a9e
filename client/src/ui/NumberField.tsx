import { type ReactNode, useState } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import { isBegunInGroups, readWhole } from '../lib/read-number.ts';
import { TextField } from './Field.tsx';

type NumberFieldProps = {
  readonly name?: string;
  readonly label: ReactNode;
  readonly value: number | null;
  readonly most?: number;
  readonly error?: string | null;
  readonly aside?: ReactNode;
  readonly readOnly?: boolean;
  readonly className?: string;
  readonly onNumber: (value: number | null) => void;
  readonly onBlur?: () => void;
};

/** A whole number in whatever digits it is typed; what is not one stays in sight with a sentence, and the number stays as it was. */
export function NumberField({
  value,
  most = 999_999_999_999,
  error,
  onNumber,
  onBlur,
  ...rest
}: NumberFieldProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : numberIn(typed, most);
  const wrong = typed !== null && read === undefined;
  const [left, setLeft] = useState(true);
  // In the midst of `1,234` nobody is told that it is wrong.
  const isTold = wrong && (left || !isBegunInGroups(typed));
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      dir="ltr"
      value={wrong ? typed : typed !== null && read === value ? typed : (value ?? '')}
      error={isTold ? t('whole') : error}
      onChange={(event) => {
        setTyped(event.target.value);
        setLeft(false);
        const next = numberIn(event.target.value, most);
        if (next !== undefined) onNumber(next);
      }}
      onBlur={() => {
        setLeft(true);
        onBlur?.();
      }}
    />
  );
}

/** null: nothing is said; undefined: it is not a whole number. */
function numberIn(typed: string, most: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const number = readWhole(typed);
  return number !== null && number <= most ? number : undefined;
}

export const texts = english('parts.number-field', { whole: 'Write a whole number.' });
