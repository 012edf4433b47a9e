import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Segments.module.css';

/** Buttons side by side, of which one is pressed: which of a few lists or orders is shown. */
export function Segments({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return <span className={clsx(styles.segments, className)}>{children}</span>;
}
