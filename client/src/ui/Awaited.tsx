import { ErrorFace } from './ErrorFace.tsx';
import { Skeleton } from './Skeleton.tsx';

type AwaitedProps = {
  /** What was read so far; with it there is nothing to await. */
  readonly data: unknown;
  readonly error: unknown;
  readonly lines: number;
  readonly onRetry: () => void;
};

/** In the place of something to come: that it is being read, or why it could not be. */
export function Awaited({ data, error, lines, onRetry }: AwaitedProps) {
  if (data) return null;
  return error ? <ErrorFace error={error} onRetry={onRetry} /> : <Skeleton lines={lines} />;
}
