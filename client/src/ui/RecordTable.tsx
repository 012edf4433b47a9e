import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import styles from './RecordTable.module.css';

type RecordTableProps = {
  readonly heads: readonly string[];
  /** How much of the width the names take. */
  readonly first: string;
  /** A row for each record: its name in a `th`, what else is said of it in a `td` each. */
  readonly children: ReactNode;
};

/** A list of records with much to say of each: in columns, and where there is no room for them one under the other. */
export function RecordTable({ heads, first, children }: RecordTableProps) {
  return (
    <table className={clsx('tbl', styles.table)} style={{ '--first-column': first } as CSSProperties}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
