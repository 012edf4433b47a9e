import { useState } from 'react';
import { latinDigits } from '../../lib/digits.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import styles from './PlaceField.module.css';

type PlaceFieldProps = {
  readonly title: string;
  readonly place: number;
  readonly of: number;
  /** `byEnter`: the field is to keep the focus where it is put. */
  readonly onPlace: (place: number, byEnter: boolean) => void;
};

/** The place of a need as a number that can be typed: Enter puts it there, and so does leaving the field; Esc leaves it where it was. */
export function PlaceField({ title, place, of, onPlace }: PlaceFieldProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? place : Number(latinDigits(typed.trim()) || Number.NaN);
  const wrong = !Number.isInteger(read) || read < 1 || read > of;
  const put = (byEnter: boolean) => {
    if (wrong && byEnter) return;
    setTyped(null);
    if (!wrong && read !== place) onPlace(read, byEnter);
  };
  return (
    <input
      className={styles.field}
      data-place
      inputMode="numeric"
      autoComplete="off"
      aria-label={t('label', { title, of })}
      aria-invalid={wrong || undefined}
      value={typed ?? place}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => put(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') put(true);
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

export const texts = english('need.place-field', { label: '{{title}}: place, from 1 to {{of}}' });
