import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { IndicatorsInput, MatrixInput, NeedFilter } from '../../../gql/graphql.ts';
import { useView } from '../use-view.ts';
import { inputOf, readView, seenAsInput, type View, writeView } from '../view.ts';

/** What the page asks, as the address has it: the question of the explorer, under its names, and a cycle. An edition holds no indicators: they are live here. */
export function useIndicatorsView() {
  const [shown] = useView();
  const view = useMemo(() => withoutEdition(shown), [shown]);
  const [query, setQuery] = useSearchParams();
  const cycle = cycleIn(query);
  const put = useCallback(
    (next: (now: URLSearchParams) => readonly [View, string | null], replace = false) =>
      setQuery((now) => written(...next(now)), { replace, preventScrollReset: true }),
    [setQuery],
  );
  const change = useCallback(
    (next: Partial<View>, keep: 'push' | 'replace' = 'push') =>
      put((now) => [{ ...readView(now), ...next }, cycleIn(now)], keep === 'replace'),
    [put],
  );
  const setCycle = (next: string | null) => put((now) => [readView(now), next]);
  return { shown, view, cycle, change, setCycle };
}

const withoutEdition = (view: View): View => ({ ...view, edition: null, audience: null });

const cycleIn = (query: URLSearchParams): string | null => {
  const cycle = query.get('cycle');
  return cycle && /^\d{4}$/.test(cycle) ? cycle : null;
};

function written(view: View, cycle: string | null): URLSearchParams {
  const query = writeView(view);
  if (cycle) query.set('cycle', cycle);
  return query;
}

/** Indicators are of one checklist: where none is chosen, of the one that is named. */
export const indicatorsInput = (view: View, instrument: string, cycle: string | null): IndicatorsInput => ({
  instrument,
  cycle,
  asOf: view.asOf,
  filter: view.filter as NeedFilter,
  ...seenAsInput(view),
});

/** The help that is asked for and given, kind by kind. */
export const typesInput = (view: View, instrument: string): MatrixInput =>
  inputOf(
    { ...view, instrument, rows: 'TYPE', columns: 'COVERAGE', category: null, cell: null },
    false,
    instrument,
  );
