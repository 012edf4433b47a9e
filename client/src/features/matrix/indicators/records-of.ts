import type { IndicatorCode } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';
import { type View, writeView } from '../view.ts';

const all = { row: null, column: null };
const changes: Readonly<Record<IndicatorCode, Partial<View>>> = {
  RESPONSE_RATE: { rows: 'PARTICIPANT', columns: 'COVERAGE' },
  NEEDS_STATED_PER_GAP: { rows: 'PARTICIPANT', columns: 'TYPE' },
  COVERAGE: { rows: 'ARTICLE', columns: 'PROVIDER', cell: all },
  OFFERED: { cell: all },
  ALREADY_ASSISTED: { rows: 'PROVIDER', columns: 'TYPE' },
  BLOCKED_BY_PREREQUISITES: {},
};
const covered: Readonly<Partial<Record<IndicatorCode, readonly string[]>>> = {
  COVERAGE: ['AGREED', 'UNDER_WAY'],
  OFFERED: ['OFFERED'],
};

/** Where the records are that an indicator counts, under the same filters; what waits for a prerequisite is in the graph of each State. */
export function recordsOf(code: IndicatorCode, view: View): string {
  if (code === 'BLOCKED_BY_PREREQUISITES') return paths.prerequisites;
  const coverage = covered[code];
  const filter = coverage ? { ...view.filter, coverage } : view.filter;
  return paths.matrixOf(writeView({ ...view, cell: null, ...changes[code], filter }).toString());
}
