import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import styles from './Counts.module.css';

export type Count = { readonly key: string; readonly label: ReactNode; readonly count: number };

/** A few numbers that belong together, each in a line; what is nought stays in its line, paler. */
export function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const { number } = useFormat();
  return (
    <ul className={styles.counts}>
      {counts.map(({ key, label, count }) => (
        <li key={key} className={count === 0 ? styles.none : undefined}>
          {label}
          <b>{number(count)}</b>
        </li>
      ))}
    </ul>
  );
}
