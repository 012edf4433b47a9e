import { lazy, Suspense } from 'react';
import { isNoSuch } from '../../../lib/no-such.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Page } from '../../../ui/Page.tsx';

/** Seldom needed: no part of the script that every record begins with. */
const NotYours = lazy(async () => ({ default: (await import('./NotYours.tsx')).NotYours }));

type RecordAwaitedProps = {
  readonly title: string;
  readonly error: unknown;
  /** It may still come; else there is none that this viewer may see. */
  readonly reading: boolean;
  readonly lines: number;
  readonly onRetry: () => void;
};

/** The page of one record, as long as there is none to show. */
export function RecordAwaited({ title, error, reading, lines, onRetry }: RecordAwaitedProps) {
  const waiting = (fault: unknown) => (
    <Page title={title}>
      <Awaited data={null} error={fault} lines={lines} onRetry={onRetry} />
    </Page>
  );
  if (isNoSuch(error) || !(error || reading))
    return (
      <Suspense fallback={waiting(null)}>
        <NotYours title={title} />
      </Suspense>
    );
  return waiting(error);
}
