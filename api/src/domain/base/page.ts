/** One page of a list whose whole length is known. */
export interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** `first` already checked (1–100, 50 when left out); `after` an opaque cursor that this API gave. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}
