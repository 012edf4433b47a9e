import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import { Own } from './Own.tsx';
import styles from './StepList.module.css';

/** What happened, one thing after another, and at its end what comes next. */
export const StepList = ({ children }: { readonly children: ReactNode }) => (
  <ol className={styles.steps}>{children}</ol>
);

type StepProps = {
  readonly name: string;
  /** Whose step it was, and by name. */
  readonly side: string;
  readonly by: string | null;
  readonly at: string;
  /** It led nowhere. */
  readonly ended?: boolean;
  /** What was said with it. */
  readonly children?: ReactNode;
};

export function Step({ name, side, by, at, ended = false, children }: StepProps) {
  const { instant, signs } = useFormat();
  return (
    <li className={clsx(ended && styles.ended)}>
      <div>
        <b>{name}</b>{' '}
        <span className="sm ink2">
          {side}
          {by && (
            <>
              {signs.comma}
              <Own>{by}</Own>
            </>
          )}
        </span>
        <div className="xs muted">{instant(at)}</div>
        {children}
      </div>
    </li>
  );
}

export const NextStep = ({ children }: { readonly children: ReactNode }) => (
  <li className={styles.next}>
    <div>{children}</div>
  </li>
);
