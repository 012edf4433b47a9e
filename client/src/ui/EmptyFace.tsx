import type { ReactNode } from 'react';
import styles from './EmptyFace.module.css';

/** Nothing here: what is missing, which filter to remove, one action. */
export function EmptyFace({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <b>{title}</b>
      {children}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
