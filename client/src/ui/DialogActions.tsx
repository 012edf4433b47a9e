import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './DialogActions.module.css';

type DialogActionsProps = {
  readonly className?: string;
  readonly children: ReactNode;
};

/** The buttons at the end of a dialog, where the form inside it has them. */
export function DialogActions({ className, children }: DialogActionsProps) {
  return <div className={clsx(styles.actions, className)}>{children}</div>;
}
