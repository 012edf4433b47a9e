import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Note.css';

type NoteProps = {
  readonly tone?: 'info' | 'wait' | 'bad' | 'ok';
  /** status: said when it comes; alert: said at once. */
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
};

/** A sentence that stands out: what to know, what waits, what went wrong and what to do. */
export function Note({ tone = 'info', role, children }: NoteProps) {
  const look = {
    info: ['', 'info'],
    wait: [' w', 'clock'],
    bad: [' bad', 'warning'],
    ok: [' ok', 'check'],
  } as const;
  return (
    <div className={`note${look[tone][0]}`} role={role}>
      <Icon name={look[tone][1]} small />
      <div>{children}</div>
    </div>
  );
}
