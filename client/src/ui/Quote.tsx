import type { ReactNode } from 'react';
import { Own } from './Own.tsx';
import styles from './Quote.module.css';

/** What somebody wrote, in its own direction, set apart by a line at its start. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return (
    <Own as="div" className={styles.quote}>
      {children}
    </Own>
  );
}
