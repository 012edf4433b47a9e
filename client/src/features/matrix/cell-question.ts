import type { MatrixInput } from '../../gql/graphql.ts';

/** Which cell's records are asked for. */
export type CellQuestion = {
  readonly input: MatrixInput;
  readonly row: string | null;
  readonly column: string | null;
};

export const pageSize = 20;
