import type { IndicatorCode } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';
import { type View, writeView } from '../view.ts';

const all = { row: null, column: null };
/** How far the needs are served that an indicator counts. */
const served: Readonly<Partial<Record<IndicatorCode, readonly string[]>>> = {
  COVERAGE: ['AGREED', 'UNDER_WAY'],
  OFFERED: ['OFFERED'],
};

/**
 * Where the records are that an indicator counts, for this reader and under the same filters: submissions for the secretariat, needs and silent gaps in the matrix,
 * what waits for what in the graph of each State, and plans and programmes, each with its needs. null where no page lists them.
 */
export function recordsOf(code: IndicatorCode, view: View, secretariat: boolean): string | null {
  if (code === 'RESPONSE_RATE') return secretariat ? paths.submissions : null;
  if (code === 'ALREADY_ASSISTED') return null;
  if (code.startsWith('IN_P')) return paths.programmes;
  if (code === 'BLOCKED_BY_PREREQUISITES') return paths.prerequisites;
  if (code === 'NEEDS_STATED_PER_GAP') return matrixWith(view, { rows: 'PARTICIPANT', columns: 'TYPE' });
  const counted = served[code] ?? [];
  const coverage = (view.filter.coverage ?? counted).filter((one) => counted.includes(one));
  return coverage.length === 0
    ? null
    : matrixWith(view, {
        cell: all,
        filter: { ...view.filter, coverage },
      });
}

/** The same question to the matrix, but for this. */
export const matrixWith = (view: View, change: Partial<View>): string =>
  paths.matrixOf(writeView({ ...view, cell: null, ...change }).toString());
