import type { ObjectRef } from '@pothos/core';
import type { Dimension } from '../../domain/assistance/matrix/figures.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Language } from '../../domain/base/language.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { byProvider, byState } from '../../domain/convention/places.ts';
import {
  type AnyMatrixInput,
  anyMatrix,
  anyMatrixCell,
  refuseEdition,
} from '../../services/assistance/edition/matrix-of-edition.ts';
import type { MatrixView } from '../../services/assistance/matrix/matrix.ts';
import { type MatrixPatch, matrixChanged } from '../../services/assistance/matrix/matrix-changed.ts';
import { seenBy } from '../../services/assistance/matrix/seen-by.ts';
import { headLabel } from '../../texts/matrix-labels.ts';
import type { GraphContext } from '../base/context.ts';
import { AudienceRef } from '../base/visibility.ts';
import { builder, type Types } from '../builder.ts';
import { EditionAudienceRef } from './edition/enums.ts';
import { DimensionRef } from './enums.ts';
import { cellCost, countedAbove, tableCost } from './figures-cost.ts';
import {
  keyInside,
  keyOutside,
  MatrixCellRef,
  type ShownCell,
  shownCells,
  shownRecords,
} from './matrix-cell.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';
import { seenAsField } from './seen-as.ts';

interface Head {
  readonly key: string;
  readonly label: string;
}
interface ShownPatch {
  readonly event: 'MatrixPatch';
  readonly asOf: Instant;
  readonly version: string;
  readonly cells: readonly ShownCell[];
  readonly totals: readonly ShownCell[];
}
interface ShownMatrix extends Omit<ShownPatch, 'event'> {
  readonly event: 'Matrix';
  readonly audience: Visibility;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
}

export const MatrixHeadRef = builder.objectRef<Head>('MatrixHead').implement({
  description:
    'The key is a code, of providers the id; NONE is the key of what has no value in this dimension.',
  fields: (t) => ({ key: t.exposeString('key'), label: t.exposeString('label') }),
});

/** A list as the answer has it: what it costs is counted with the whole. */
const listIn =
  <Item>(type: ObjectRef<Types, Item>) =>
  <Name extends string>(name: Name) => ({
    type: [type] as [typeof type],
    complexity: countedAbove,
    resolve: (shown: Readonly<Record<Name, readonly Item[]>>) => shown[name] as Item[],
  });
const cellsIn = listIn(MatrixCellRef);
const headsIn = listIn(MatrixHeadRef);

const MatrixRef = builder.objectRef<ShownMatrix>('Matrix').implement({
  description:
    'Needs against services, for an audience and an instant. Cells, rows and columns with nothing in them are left out.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Instant' }),
    version: t.exposeString('version', {
      description: 'Equal as long as nothing that this audience may see has changed.',
    }),
    audience: t.expose('audience', { type: AudienceRef }),
    rows: t.field(headsIn('rows')),
    columns: t.field(headsIn('columns')),
    cells: t.field(cellsIn('cells')),
    totals: t.field(cellsIn('totals')),
  }),
});

const MatrixPatchRef = builder.objectRef<ShownPatch>('MatrixPatch').implement({
  description: 'What changed since the event before; a cell that emptied has zeros.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Instant' }),
    version: t.exposeString('version'),
    cells: t.field(cellsIn('cells')),
    totals: t.field(cellsIn('totals')),
  }),
});

const MatrixEventRef = builder.unionType('MatrixEvent', {
  description: 'A whole Matrix replaces all that came before it.',
  types: [MatrixRef, MatrixPatchRef],
  resolveType: ({ event }) => event,
});

export const MatrixInputRef = builder.inputType('MatrixInput', {
  fields: (t) => ({
    rows: t.field({ type: DimensionRef, required: true }),
    columns: t.field({ type: DimensionRef, required: true }),
    filter: t.field({ type: NeedFilterRef }),
    asOf: t.field({
      type: 'Instant',
      description:
        'A past instant is read from history under today’s visibility; a future one is INVALID, and so is a second one in the same request. When too many ask for the past at once: 503, with Retry-After.',
    }),
    instrument: t.string({ description: 'Only provisions of this instrument.' }),
    edition: t.int({
      description:
        'As the edition of this number has it; not beside asOf. NOT_FOUND where there is none for this reader.',
    }),
    editionAudience: t.field({
      type: EditionAudienceRef,
      description: 'Which of its contents; else the one for the viewer’s general right.',
    }),
    seenAs: t.field(seenAsField),
  }),
});

type Sent = typeof MatrixInputRef.$inferInput;
export const askedIn = ({ filter, ...input }: Sent, path: readonly string[]): AnyMatrixInput => ({
  ...input,
  filter: sentFilter(filter, [...path, 'filter']),
});
const asked = (input: Sent): AnyMatrixInput => askedIn(input, ['input']);

builder.queryField('matrix', (t) =>
  t.field({
    type: MatrixRef,
    description: 'More than 5,000 cells is INVALID: filter or drill.',
    complexity: tableCost,
    args: { input: t.arg({ type: MatrixInputRef, required: true }) },
    resolve: async (_root, { input }, context) => {
      const as = seenBy(context, input.seenAs, ['input', 'seenAs']);
      const past = input.asOf != null || input.edition != null;
      return shown(await anyMatrix(as, asked(input)), as, past);
    },
  }),
);

builder.queryField('matrixCell', (t) =>
  t.field({
    type: MatrixCellRef,
    description:
      'A cell or total and the records behind it, as they are now; with asOf: INVALID. Of an edition: the records that were counted then, those that may be seen today.',
    complexity: cellCost,
    args: {
      input: t.arg({ type: MatrixInputRef, required: true }),
      row: t.arg.string(),
      column: t.arg.string(),
    },
    resolve: async (_root, args, viewer) => {
      const input = asked(args.input);
      const context = seenBy(viewer, args.input.seenAs, ['input', 'seenAs']);
      const [row, column] = [
        keyInside(context, input.rows, args.row ?? null),
        keyInside(context, input.columns, args.column ?? null),
      ];
      const { language } = context;
      const { query, records } = await anyMatrixCell(context, input, row, column, language);
      return shownRecords(records, { query, past: false, eyes: context.eyes }, language);
    },
  }),
);

builder.subscriptionField('matrixChanged', (t) =>
  t.field({
    type: MatrixEventRef,
    description: 'First the current matrix, then what changed for this audience. With asOf: INVALID.',
    complexity: tableCost,
    args: { input: t.arg({ type: MatrixInputRef, required: true }) },
    subscribe: (_root, { input }, context) => {
      refuseEdition(input);
      const as = seenBy(context, input.seenAs, ['input', 'seenAs']);
      return matrixChanged(as, asked(input), context.signal);
    },
    resolve: (event, { input }, context) => {
      const as = seenBy(context, input.seenAs, ['input', 'seenAs']);
      return event.event === 'Matrix' ? shown(event, as, false) : shownPatch(event, as);
    },
  }),
);

function shown(view: MatrixView, context: GraphContext, past: boolean): ShownMatrix {
  const { asOf, version, audience, query } = view;
  const heads = (dimension: Dimension, keys: readonly string[]) => headsOf(context, dimension, keys);
  return {
    event: 'Matrix',
    asOf,
    version,
    audience,
    rows: heads(query.rows, view.rows),
    columns: heads(query.columns, view.columns),
    cells: shownCells(view.cells, { query, past, eyes: context.eyes }),
    totals: shownCells(view.totals, { query, past, eyes: context.eyes }),
  };
}

/** What the keys are called, in the order of the reader. */
export function headsOf(
  { language, store }: GraphContext,
  dimension: Dimension,
  keys: readonly string[],
): Head[] {
  const catalogue = store.catalogue();
  return inAlphabet(catalogue, dimension, keys, language).map((key) => ({
    key: keyOutside(dimension, key),
    label: headLabel(catalogue, dimension, key, language),
  }));
}

/** Figures are the same for all readers; States and providers are in the order of each reader's alphabet, NONE last. */
function inAlphabet(
  catalogue: Catalogue,
  dimension: Dimension,
  keys: readonly string[],
  language: Language,
): readonly string[] {
  if (dimension !== 'PARTICIPANT' && dimension !== 'PROVIDER') return keys;
  const byName = (dimension === 'PARTICIPANT' ? byState : byProvider)(catalogue, language);
  const named = keys.filter((key) => key !== none).sort(byName);
  return keys.includes(none) ? [...named, none] : named;
}

const none = 'NONE';

const shownPatch = (
  { asOf, version, cells, totals, query }: MatrixPatch,
  { eyes }: GraphContext,
): ShownPatch => ({
  event: 'MatrixPatch',
  asOf,
  version,
  cells: shownCells(cells, { query, past: false, eyes }),
  totals: shownCells(totals, { query, past: false, eyes }),
});
