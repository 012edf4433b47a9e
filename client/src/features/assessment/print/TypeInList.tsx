import { useId } from 'react';
import styles from './TypeIn.module.css';
import { type InputKind, type TypedInput, TypeInField } from './TypeInField.tsx';
import { placeOf, type RowFaults, rowsOf, type TypedRow } from './typed-place.ts';

export interface Column {
  readonly part: string;
  readonly label: string;
  readonly letter?: string | undefined;
  readonly kind: InputKind;
  readonly list?: string;
}

export interface Typing {
  readonly row: TypedRow;
  readonly faults: RowFaults;
  readonly onChange: (place: string, text: string) => void;
}

type TypeInListProps = Typing & {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly of: string;
};

/** Entries of a list, numbered as on paper: those that are typed, and one more. */
export function TypeInList({ name, label, columns, of, row, faults, onChange }: TypeInListProps) {
  const id = useId();
  return (
    <fieldset className={styles.list}>
      <legend>{label}</legend>
      {Array.from({ length: rowsOf(row, name) }, (_, at) => at).map((at) => (
        <div key={at} className={styles.entry} data-entry={at + 1}>
          <b>{at + 1}</b>
          <div>
            {columns.map((column) => {
              const place = placeOf(name, at, column.part);
              const input: TypedInput = { ...column, place, of: `${of}, ${at + 1}` };
              return (
                <TypeInField
                  key={column.part}
                  {...input}
                  id={`${id}${at}${column.part}`}
                  value={row[place] ?? ''}
                  fault={faults[place]}
                  onChange={(text) => onChange(place, text)}
                />
              );
            })}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
