import type { ReactNode } from 'react';
import './faces.css';

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
    <div className="emp">
      <b>{title}</b>
      {children}
      {action && <div className="act">{action}</div>}
    </div>
  );
}
