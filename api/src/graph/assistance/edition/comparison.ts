import type { Cell } from '../../../domain/assistance/matrix/figures.ts';
import { countChanges } from '../../../domain/assistance/matrix/frozen/change.ts';
import { audienceName } from '../../../domain/base/visibility.ts';
import {
  type ComparedSide,
  changesIn,
  compareMatrix,
  type MatrixComparison,
} from '../../../services/assistance/edition/compare.ts';
import { seenBy } from '../../../services/assistance/matrix/seen-by.ts';
import { paged } from '../../base/connection.ts';
import { AudienceRef } from '../../base/visibility.ts';
import { builder } from '../../builder.ts';
import { DimensionRef } from '../enums.ts';
import { countedAbove, happenedCost, notLive, tableCost } from '../figures-cost.ts';
import { headsOf, MatrixHeadRef } from '../matrix.ts';
import { CoverageCountsRef, keyInside, keyOutside } from '../matrix-cell.ts';
import { NeedFilterRef, sentFilter } from '../need-filter.ts';
import { seenAsField } from '../seen-as.ts';
import { NeedChangeConnectionRef } from './change.ts';
import { changesPage, countField } from './edition.ts';
import { ChangeKindRef, EditionAudienceRef } from './enums.ts';

interface ShownCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly before: Cell | null;
  readonly after: Cell | null;
  readonly added: number;
  readonly gone: number;
  readonly further: number;
  readonly fallen: number;
}
interface Shown extends MatrixComparison {
  readonly cells: readonly ShownCell[];
  readonly totals: readonly ShownCell[];
}

const ComparedCellRef = builder.objectRef<ShownCell>('ComparedCell').implement({
  description:
    'A cell, or a total, of both sides. It changed where one of added, gone, further and fallen is not 0.',
  fields: (t) => ({
    row: t.exposeString('row', { nullable: true }),
    column: t.exposeString('column', { nullable: true }),
    needsBefore: t.int({ resolve: ({ before }) => before?.needs ?? 0 }),
    needsAfter: t.int({ resolve: ({ after }) => after?.needs ?? 0 }),
    coverageBefore: t.field({
      type: CoverageCountsRef,
      nullable: true,
      resolve: ({ before }) => before?.coverage ?? null,
    }),
    coverageAfter: t.field({
      type: CoverageCountsRef,
      nullable: true,
      resolve: ({ after }) => after?.coverage ?? null,
    }),
    added: t.exposeInt('added', { description: 'Needs that were not in it before.' }),
    gone: t.exposeInt('gone', { description: 'Needs that are in it no longer.' }),
    further: t.exposeInt('further', { description: 'Needs further served.' }),
    fallen: t.exposeInt('fallen', { description: 'Needs less far served.' }),
  }),
});

const ComparedSideRef = builder.objectRef<ComparedSide>('ComparedSide').implement({
  description: 'One of the two.',
  fields: (t) => ({
    edition: t.exposeInt('edition', { nullable: true }),
    asOf: t.expose('asOf', { type: 'Instant' }),
  }),
});

const MatrixComparisonRef = builder.objectRef<Shown>('MatrixComparison').implement({
  description: 'Two answers to one question, for one audience, and what happened between them.',
  fields: (t) => ({
    from: t.field({ type: ComparedSideRef, resolve: ({ from }) => from }),
    to: t.field({ type: ComparedSideRef, resolve: ({ to }) => to }),
    audience: t.field({ type: AudienceRef, resolve: ({ audience }) => audienceName(audience) }),
    rows: t.field({
      type: [MatrixHeadRef],
      complexity: countedAbove,
      resolve: ({ before, after, query }, _args, context) =>
        headsOf(context, query.rows, together(before.rows, after.rows)),
    }),
    columns: t.field({
      type: [MatrixHeadRef],
      complexity: countedAbove,
      resolve: ({ before, after, query }, _args, context) =>
        headsOf(context, query.columns, together(before.columns, after.columns)),
    }),
    cells: t.field({ type: [ComparedCellRef], complexity: countedAbove, resolve: ({ cells }) => [...cells] }),
    totals: t.field({
      type: [ComparedCellRef],
      complexity: countedAbove,
      resolve: ({ totals }) => [...totals],
    }),
    counts: t.field({
      ...{ type: countField.type },
      complexity: { field: happenedCost, multiplier: 1 },
      description: 'What happened, counted by needs.',
      args: { row: t.arg.string(), column: t.arg.string() },
      resolve: async (comparison, { row, column }, context) =>
        countField.countsOf(
          countChanges(await changesIn(context, comparison, ...keys(context, comparison, row, column))),
        ),
    }),
    changes: t.field({
      type: NeedChangeConnectionRef,
      description: 'What happened to each need that differs: of all, or of a row, a column or a cell.',
      args: {
        first: t.arg.int(),
        after: t.arg.string(),
        row: t.arg.string(),
        column: t.arg.string(),
        kind: t.arg({ type: ChangeKindRef }),
      },
      complexity: (args) => ({ ...paged(args), field: happenedCost }),
      resolve: async (comparison, args, context) =>
        changesPage(
          context,
          await changesIn(context, comparison, ...keys(context, comparison, args.row, args.column)),
          args,
        ),
    }),
  }),
});

const keys = (
  context: Parameters<typeof keyInside>[0],
  { query }: MatrixComparison,
  row: string | null | undefined,
  column: string | null | undefined,
) =>
  [keyInside(context, query.rows, row ?? null), keyInside(context, query.columns, column ?? null)] as const;

const SideRef = builder.inputType('ComparedSideInput', {
  description: 'An edition, or a moment; neither: the matrix as it is now.',
  fields: (t) => ({ edition: t.int(), asOf: t.field({ type: 'Instant' }) }),
});
const ComparisonInputRef = builder.inputType('MatrixComparisonInput', {
  fields: (t) => ({
    rows: t.field({ type: DimensionRef, required: true }),
    columns: t.field({ type: DimensionRef, required: true }),
    filter: t.field({ type: NeedFilterRef }),
    instrument: t.string({ description: 'Only provisions of this instrument.' }),
    from: t.field({ type: SideRef, required: true }),
    to: t.field({ type: SideRef, required: true }),
    seenAs: t.field(seenAsField),
    audience: t.field({
      type: EditionAudienceRef,
      description:
        'For whom both are computed; else for the viewer, and for the viewer’s general right where an edition is one of the two.',
    }),
  }),
});

builder.queryField('matrixComparison', (t) =>
  t.field({
    type: MatrixComparisonRef,
    description: 'NOT_FOUND where the edition is not there, or has nothing for this reader.',
    complexity: ({ input }) => {
      const { rows, columns, from, to } = input;
      const { field } = tableCost({ input: { rows, columns } });
      const sides = notLive(from.asOf ?? to.asOf, from.edition) + notLive(null, to.edition);
      // Two tables, and telling their needs apart; what is asked beside them is not multiplied by their cells.
      return { field: 3 * field + sides, multiplier: 1 };
    },
    args: { input: t.arg({ type: ComparisonInputRef, required: true }) },
    resolve: async (_root, { input }, context) => {
      const filter = sentFilter(input.filter, ['input', 'filter']);
      const as = seenBy(context, input.seenAs, ['input', 'seenAs']);
      return shown(await compareMatrix(as, { ...input, filter }));
    },
  }),
);

/** Keys of both, each in its place. */
function together(before: readonly string[], after: readonly string[]): readonly string[] {
  const all = [...after];
  for (const [at, key] of before.entries()) {
    if (all.includes(key)) continue;
    const neighbour = before.slice(0, at).findLast((one) => all.includes(one));
    all.splice(neighbour === undefined ? 0 : all.indexOf(neighbour) + 1, 0, key);
  }
  return all;
}

function shown(comparison: MatrixComparison): Shown {
  const { before, after, marks, query } = comparison;
  const nameOf = ({ row, column }: { readonly row: string | null; readonly column: string | null }) =>
    JSON.stringify([row, column]);
  const byName = <One extends { readonly row: string | null; readonly column: string | null }>(
    all: readonly One[],
  ) => new Map(all.map((one) => [nameOf(one), one]));
  const marked = byName(marks);
  const outside = (dimension: typeof query.rows, key: string | null) => key && keyOutside(dimension, key);
  const joined = (one: readonly Cell[], other: readonly Cell[]): readonly ShownCell[] => {
    const [was, is] = [byName(one), byName(other)];
    return [...new Set([...is.keys(), ...was.keys()])].map((name) => {
      const [then, now] = [was.get(name) ?? null, is.get(name) ?? null];
      const { row = null, column = null } = now ?? then ?? {};
      const { added = 0, gone = 0, further = 0, fallen = 0 } = marked.get(name) ?? {};
      return {
        row: outside(query.rows, row),
        column: outside(query.columns, column),
        ...{ before: then, after: now, added, gone, further, fallen },
      };
    });
  };
  return {
    ...comparison,
    cells: joined(before.cells, after.cells),
    totals: joined(before.totals, after.totals),
  };
}
