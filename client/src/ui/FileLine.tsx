import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './FileLine.module.css';

type FileLineProps = {
  /** `PDF`. */
  readonly kind: string;
  readonly name: ReactNode;
  readonly facts: ReactNode;
  readonly acts?: ReactNode;
  readonly bad?: boolean | undefined;
  readonly children?: ReactNode;
};

/** A file in a line: what it is, its name, what is known of it, what can be done with it. */
export function FileLine({ kind, name, facts, acts, bad, children }: FileLineProps) {
  return (
    <li className={clsx(styles.line, bad && styles.bad)}>
      <span className={styles.kind} aria-hidden="true">
        {kind}
      </span>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span className={styles.facts}>{facts}</span>
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
      {children && <div className={styles.more}>{children}</div>}
    </li>
  );
}
