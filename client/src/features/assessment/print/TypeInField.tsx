import type { KeyboardEvent } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Letter } from './Letter.tsx';
import styles from './TypeIn.module.css';

export interface TypedInput {
  /** Where it is in the row. */
  readonly place: string;
  readonly part?: string;
  readonly label: string;
  readonly letter?: string | undefined;
  /** Of the provision, for whoever hears the label alone; and the row of a list. */
  readonly of: string;
  readonly kind: InputKind;
  readonly list?: string;
  /** Under the label. */
  readonly beside?: readonly string[];
  readonly means?: string;
}
/** Numbers of what is ticked; a day, a name; a line; sentences. */
export type InputKind = 'numbers' | 'short' | 'line' | 'sentences';

type TypeInFieldProps = TypedInput & {
  readonly id: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
};

/** One field of the paper, named as there. */
export function TypeInField({
  place,
  part,
  label,
  letter,
  of,
  kind,
  list,
  beside = [],
  means,
  id,
  value,
  fault,
  onChange,
}: TypeInFieldProps) {
  const t = useTexts(texts);
  const described = [beside.length > 0 && `${id}b`, fault !== undefined && `${id}e`]
    .filter(Boolean)
    .join(' ');
  const wiring = {
    ...{ id, value, dir: 'auto', autoComplete: 'off' },
    'aria-invalid': fault !== undefined ? true : undefined,
    'aria-describedby': described || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  } as const;
  return (
    <div className={styles.field} data-kind={kind} data-part={part}>
      <label htmlFor={id}>
        <Letter of={letter} /> {label}
        <span className="sr"> {of}</span>
      </label>
      {beside.length > 0 && (
        <p className={styles.means} id={`${id}b`}>
          {beside.join(' ')}
        </p>
      )}
      {kind === 'sentences' ? (
        <textarea
          {...wiring}
          rows={Math.max(1, value.split('\n').length)}
          onKeyDown={(event) => (value === '' || value.endsWith('\n') || event.shiftKey) && onEnter(event)}
        />
      ) : (
        <input
          {...wiring}
          list={list}
          inputMode={kind === 'numbers' ? 'numeric' : undefined}
          onKeyDown={onEnter}
        />
      )}
      {means && <p className={styles.means}>{means}</p>}
      {fault !== undefined && (
        <p className={styles.fault} id={`${id}e`}>
          {fault === ''
            ? t(place === 'otherKind' ? 'otherUnknown' : 'needed')
            : t('unknown', { what: fault })}
        </p>
      )}
    </div>
  );
}

/** Enter goes on to the next field; from the start of an empty row of a list past it. */
function onEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  event.preventDefault();
  const all = [...(field.form?.querySelectorAll<Typed>('[data-row] input, [data-row] textarea') ?? [])];
  const entry = [...(field.closest('[data-entry]')?.querySelectorAll<Typed>('input, textarea') ?? [])];
  const past = entry[0] === field && entry.every(({ value }) => value === '') ? entry.length : 1;
  all[all.indexOf(field) + past]?.focus();
}
type Typed = HTMLInputElement | HTMLTextAreaElement;

export const texts = english('paper.type-in-field', {
  otherUnknown:
    'Other help is wanted: type 1, 2 or 3 for its kind. Where the paper does not say, ask the State; only it can.',
  needed: 'This is needed: without it, what is typed beside it says nothing.',
  unknown: '“{{what}}” is not understood here. Look at the numbers above.',
});
