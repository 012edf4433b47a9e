import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Note.module.css';

type NoteProps = {
  readonly tone?: 'info' | 'wait' | 'bad' | 'ok';
  /** status: said when it comes; alert: said at once. */
  readonly role?: 'status' | 'alert';
  readonly className?: string;
  readonly children: ReactNode;
};

/** A sentence that stands out: what to know, what waits, what went wrong and what to do. */
export function Note({ tone = 'info', role, className, children }: NoteProps) {
  const look = {
    info: [null, 'info'],
    wait: [styles.wait, 'clock'],
    bad: [styles.bad, 'warning'],
    ok: [styles.ok, 'check'],
  } as const;
  return (
    <div className={clsx(styles.note, look[tone][0], className)} role={role}>
      <Icon name={look[tone][1]} small />
      <div>{children}</div>
    </div>
  );
}
