import type { ReactNode } from 'react';
import './Quote.css';

/** What somebody wrote, in its own direction, set apart by a line at its start. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return (
    <div className="quote" dir="auto">
      {children}
    </div>
  );
}
