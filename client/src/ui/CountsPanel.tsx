import type { ReactNode } from 'react';
import { Awaited } from './Awaited.tsx';
import { type Count, Counts } from './Counts.tsx';
import { Panel } from './Panel.tsx';

type CountsPanelProps = {
  readonly title: string;
  readonly counts: readonly Count[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Where what is counted is seen one by one. */
  readonly children: ReactNode;
};

/** A few numbers on a person's first page, and the ways to what they count. */
export function CountsPanel({ title, counts, error, onRetry, children }: CountsPanelProps) {
  return (
    <Panel title={title}>
      <Awaited data={counts} error={error} lines={4} onRetry={onRetry} />
      {counts && (
        <>
          <Counts counts={counts} />
          <div className="row wrap" style={{ marginBlockStart: 12 }}>
            {children}
          </div>
        </>
      )}
    </Panel>
  );
}
