import type {
  Cell,
  Dimension,
  MatrixFigures,
  MatrixQuery,
} from '../../../domain/assistance/matrix/figures.ts';
import type { Projection } from '../../../domain/assistance/matrix/projection.ts';
import { type Instant, millisecondsOf } from '../../../domain/base/calendar.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audienceName, type Visibility } from '../../../domain/base/visibility.ts';
import { audience, type Context } from '../../base/context.ts';
import { narrowed } from './narrowed.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

export interface MatrixInput {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly filter?: NeedFilterInput | null | undefined;
  readonly asOf?: Instant | null | undefined;
  readonly instrument?: string | null | undefined;
}

/** The table, for whom and as of when it holds. */
export interface MatrixView extends MatrixFigures {
  readonly asOf: Instant;
  readonly version: string;
  readonly audience: Visibility;
  readonly query: MatrixQuery;
}

/** Nobody reads a larger table: filter or drill. */
const mostCells = 5_000;

/** Needs against services for the viewer's audience; past instants read history under today's visibility. */
export async function matrix(
  context: Context,
  input: MatrixInput,
  path: readonly string[] = ['input'],
): Promise<MatrixView> {
  const query = await askedQuery(context, input, path);
  return matrixOf(context, await projectionAt(context, input.asOf, path), query, input.asOf, path);
}

export function matrixOf(
  context: Context,
  projection: Projection,
  query: MatrixQuery,
  asOf: Instant | null | undefined,
  path: readonly string[],
): MatrixView {
  const who = audience(context);
  const figures = projection.matrix(query, who);
  refuseLargeTable(figures, path);
  const now = context.store.live.version(who);
  return {
    ...figures,
    // The past is told under today's labels, so it is as old as they are; its own last entry may be hidden.
    version: asOf == null ? now.version : `${now.version}.${millisecondsOf(asOf).toString(36)}`,
    asOf: asOf ?? now.asOf,
    audience: audienceName(who),
    query,
  };
}

export function refuseLargeTable(
  { cells }: { readonly cells: readonly unknown[] },
  path: readonly string[],
): void {
  if (cells.length > mostCells) {
    throw new Invalid(
      `This table has ${cells.length} cells, more than ${mostCells}. Filter it, or choose a coarser dimension and drill down.`,
      path,
    );
  }
}

/** The question with every code known, and what providers put first by today's word in the place of their names. */
export const askedQuery = async (
  context: Context,
  input: MatrixInput,
  path: readonly string[],
): Promise<MatrixQuery> =>
  matrixQuery(
    context,
    { ...input, filter: await narrowed(context, input.filter, [...path, 'filter']) },
    path,
  );

/** The question with every code known. */
export function matrixQuery(
  { store }: Context,
  { rows, columns, filter, instrument }: MatrixInput,
  path: readonly string[],
): MatrixQuery {
  const catalogue = store.catalogue();
  checkInstrument(catalogue.instruments, instrument, [...path, 'instrument']);
  return {
    rows,
    columns,
    filter: needFilterOf(catalogue, filter, [...path, 'filter']),
    instrument: instrument ?? null,
  };
}

/** The live projection, or the one of a past instant; the future is INVALID. What a matrix says it is as of can be asked for, even where a loaded file is dated ahead. */
export async function projectionAt(
  context: Context,
  asOf: Instant | null | undefined,
  path: readonly string[],
): Promise<Projection> {
  const { store, now } = context;
  if (asOf == null) return store.live.projection;
  if (asOf > now && asOf > store.live.version(audience(context)).asOf)
    throw new Invalid(
      'This moment is in the future. Ask for a past one, or leave it out for the current matrix.',
      [...path, 'asOf'],
    );
  // However many audiences it asks for.
  const request = context.asker ?? context;
  if ((instants.get(request) ?? asOf) !== asOf)
    throw new Invalid('A request reads one past moment. Ask for each of the others in its own request.', [
      ...path,
      'asOf',
    ]);
  instants.set(request, asOf);
  return store.live.past(asOf);
}

/** The past instant that each request reads: a second one in the same request would cost as much again. */
const instants = new WeakMap<object, Instant>();

export function checkInstrument(
  instruments: ReadonlyMap<string, unknown>,
  code: string | null | undefined,
  path: readonly string[],
): void {
  if (code != null && !instruments.has(code)) {
    throw new Invalid(
      `There is no instrument "${code}". The instruments are ${[...instruments.keys()].join(' and ')}.`,
      path,
    );
  }
}

export type { Cell };
