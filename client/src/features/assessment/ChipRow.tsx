import type { ReactNode } from 'react';
import styles from './ChipRow.module.css';

/** Chips to choose from, as many in a line as there is room for. */
export function ChipRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
