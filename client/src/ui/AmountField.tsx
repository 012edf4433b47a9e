import { type ComponentProps, useState } from 'react';
import { readAmount, writeAmount } from '../lib/amount.ts';
import { useLanguage } from '../lib/i18n.ts';
import { TextField } from './Field.tsx';

type AmountFieldProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> & {
  /** A decimal number, `1250000.50`, or what was typed and is not one. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A labelled amount with the separators of the reader's language; once left, it is written as it was understood. */
export function AmountField({ value, onChange, ...rest }: AmountFieldProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      value={typed?.value === value ? typed.text : writeAmount(value, language)}
      onChange={({ target: { value: text } }) => {
        const read = readAmount(text, language) ?? text;
        setTyped({ text, value: read });
        onChange(read);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
