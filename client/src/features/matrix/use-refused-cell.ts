import { useQuery } from '@apollo/client/react';
import { dequal } from 'dequal/lite';
import type { MatrixInput } from '../../gql/graphql.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';
import { CellNeedsQuery } from './documents.ts';
import { headOf } from './heads.ts';
import type { MatrixReading } from './use-matrix.ts';
import type { View } from './view.ts';

/** A row or column that the matrix does not show may be empty, or none at all (of another convention, of other rows): the API knows which, once the matrix is that of the address. */
export function useRefusedCell(
  { cell }: View,
  asked: MatrixInput,
  { table, input }: MatrixReading,
): UnknownPart | null {
  const { row = null, column = null } = cell ?? {};
  const isThere = (key: string | null, heads: Parameters<typeof headOf>[0]) =>
    key === null || headOf(heads, key) !== null;
  const isShown = !table || (isThere(row, table.rows) && isThere(column, table.columns));
  const { asOf: _, ...now } = asked;
  const { error } = useQuery(CellNeedsQuery, {
    variables: { input: now, row, column, first: 1 },
    skip: isShown || !dequal(asked, input),
  });
  const at = refusedPath(error)?.[0];
  if (at === 'row' && row !== null) return { name: 'row', value: row };
  return at === 'column' && column !== null ? { name: 'column', value: column } : null;
}
