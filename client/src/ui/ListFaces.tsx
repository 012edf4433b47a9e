import type { ReactNode } from 'react';
import { Awaited } from './Awaited.tsx';
import { type ListPage, ShowMore } from './ShowMore.tsx';

type ListFacesProps<T> = {
  /** What was read of it so far. */
  readonly page: ListPage<T> | null | undefined;
  readonly error: unknown;
  readonly lines?: number;
  /** In the place of a list with nothing in it. */
  readonly empty: ReactNode;
  readonly onRetry: () => void;
  readonly onMore: (after: string | null) => Promise<unknown>;
  /** Around what is awaited or missing, where the list itself reaches to the edge. */
  readonly around?: string;
  /** Around the list and its foot. */
  readonly className?: string;
  readonly children: (entries: readonly T[]) => ReactNode;
};

/** A list that is read page by page, with each of its faces: it is being read, it could not be, nothing is in it, its entries, and the way to the rest. */
export function ListFaces<T>(props: ListFacesProps<T>) {
  const { page, error, lines = 10, empty, onRetry, onMore, around, className, children } = props;
  if (!page || page.nodes.length === 0) {
    const face = page ? empty : <Awaited data={null} error={error} lines={lines} onRetry={onRetry} />;
    return around ? <div className={around}>{face}</div> : face;
  }
  const list = (
    <>
      {children(page.nodes)}
      <ShowMore page={page} onMore={onMore} />
    </>
  );
  return className ? <div className={className}>{list}</div> : list;
}
