import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ScoreRing } from '../../ui/ScoreRing.tsx';
import styles from './MatchEntry.module.css';

type MatchEntryProps = {
  readonly score: number;
  /** What one can do about it. */
  readonly actions: ReactNode;
  /** Shown under the line once it is open. */
  readonly more?: ReactNode;
  /** The next step is the reader's. */
  readonly turn?: boolean;
  readonly children: ReactNode;
};

/** A line of a list of fits or matches: how well it fits, what it is about, and the steps. */
export function MatchEntry({ score, actions, more, turn, children }: MatchEntryProps) {
  return (
    <li className={clsx(styles.entry, more && styles.open, turn && styles.turn)}>
      <div className={styles.line}>
        <ScoreRing score={score} />
        <div className={clsx('grow', styles.about)}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {more}
    </li>
  );
}
