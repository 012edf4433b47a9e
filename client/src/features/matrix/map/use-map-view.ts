import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { MatrixInput } from '../../../gql/graphql.ts';
import { useView } from '../use-view.ts';
import { inputOf, readView, type View, writeView } from '../view.ts';
import { type Shade, shades } from './shades.ts';

/** What the map shows, as the address has it: the question of the explorer, under its names, and the shade. */
export function useMapView() {
  const [view] = useView();
  const [query, setQuery] = useSearchParams();
  const shade = shadeIn(query);
  const put = useCallback(
    (next: (now: URLSearchParams) => readonly [View, Shade], replace = false) =>
      setQuery((now) => written(...next(now)), { replace, preventScrollReset: true }),
    [setQuery],
  );
  const change = useCallback(
    (next: Partial<View>, keep: 'push' | 'replace' = 'push') =>
      put((now) => [{ ...readView(now), ...next }, shadeIn(now)], keep === 'replace'),
    [put],
  );
  const setShade = (next: Shade) => put((now) => [readView(now), next]);
  return { view, shade, change, setShade };
}

const shadeIn = (query: URLSearchParams): Shade =>
  shades.find((one) => one === query.get('shade')?.toUpperCase()) ?? 'UNMET';

function written(view: View, shade: Shade): URLSearchParams {
  const query = writeView(view);
  if (shade !== 'UNMET') query.set('shade', shade.toLowerCase());
  return query;
}

/** The same question with States in the rows. */
export const mapInput = (view: View, usual: string | null): MatrixInput =>
  inputOf({ ...view, rows: 'PARTICIPANT', columns: 'CATEGORY', category: null, cell: null }, false, usual);
