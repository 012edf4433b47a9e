import type { Activity } from '../../../domain/assistance/activity.ts';
import type {
  CapacityOfType,
  CellRecords,
  FirstOf,
  Indicator,
  IndicatorsQuery,
  LevelShare,
  MatrixFigures,
  MatrixQuery,
  Population,
} from '../../../domain/assistance/matrix/figures.ts';
import type { ReportQuestion } from '../../../domain/assistance/report/report.ts';
import { eyesOf } from '../../../domain/assistance/report/report.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { NeedId } from '../../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Context } from '../../base/context.ts';
import { edition, openedContent } from '../edition/read.ts';
import { projectionAt } from '../matrix/matrix.ts';

/** What the audience of a report is shown, at its moment or in its edition: everything a report says is asked of this. */
export interface AsSeen {
  readonly who: Audience;
  readonly asOf: Instant;
  readonly population: Population;
  matrix(query: MatrixQuery): MatrixFigures;
  cell(query: MatrixQuery, row: string | null): CellRecords;
  firstNeeds(query: MatrixQuery, first: FirstOf): ReadonlyMap<string, readonly NeedId[]>;
  /** Null in an edition: it holds no answers. */
  readonly answers: {
    indicators(query: IndicatorsQuery): readonly Indicator[];
    levels(query: IndicatorsQuery): readonly LevelShare[];
    capacity(query: IndicatorsQuery): readonly CapacityOfType[];
    cycles(instrument: string): readonly string[];
  } | null;
  activities(ids: ReadonlySet<string>): readonly Activity[];
}

export async function asSeen(
  context: Context,
  question: ReportQuestion,
  path: readonly string[] = [],
): Promise<AsSeen> {
  const who = eyesOf(question);
  if (question.edition !== null) return inEdition(context, question, question.edition, who, path);
  const { store } = context;
  const asOf = question.asOf ?? context.now;
  const entry = await store.editions.entryAt(asOf);
  if (entry === 0)
    throw new Invalid('There was nothing in the matrix yet at this moment. Choose a later one.', [
      ...path,
      'asOf',
    ]);
  // A question may be asked of several moments by one process; a request reads one.
  const projection = await projectionAt({ ...context }, asOf, path);
  return {
    who,
    asOf,
    population: projection.population(),
    matrix: (query) => projection.matrix(query, who),
    cell: (query, row) => projection.cell(query, row, null, who, question.language),
    firstNeeds: (query, first) => projection.firstNeeds(query, first, who, question.language),
    answers: {
      indicators: (query) => projection.indicators(query, who),
      levels: (query) => projection.levels(query, who),
      capacity: (query) => projection.capacity(query, who),
      cycles: (instrument) => projection.cycles(who, instrument),
    },
    activities: (ids) => projection.activities(who).filter(({ id }) => ids.has(id)),
  };
}

async function inEdition(
  context: Context,
  question: ReportQuestion,
  number: number,
  who: Audience,
  path: readonly string[],
): Promise<AsSeen> {
  const one = await edition(context, number);
  if (!one || question.audience === 'STATE')
    throw new NotFound(
      [...path, 'edition'],
      'There is no edition with this number. Look at the list of editions.',
    );
  const thawed = await openedContent(context, one, question.audience);
  return {
    who,
    asOf: one.asOf,
    population: thawed.frozen.population,
    matrix: (query) => thawed.matrix(query),
    cell: (query, row) => thawed.cell(query, row, null, question.language),
    firstNeeds: (query, first) => thawed.firstNeeds(query, first, question.language),
    answers: null,
    activities: (ids) => [...thawed.world.activities.values()].filter(({ id }) => ids.has(id)),
  };
}
