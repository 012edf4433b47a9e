import type { ReactNode } from 'react';
import styles from './CardHead.module.css';

/** The first line of a card that holds a list: its heading, and at the end what goes with it. */
export function CardHead({ children }: { readonly children: ReactNode }) {
  return <div className={styles.head}>{children}</div>;
}
