import { paths } from '../../../lib/paths.ts';
import { type View, writeView } from '../view.ts';

/** The needs of one State in the explorer, under the same filters. */
export const stateLink = (code: string, view: View): string =>
  paths.matrixOf(
    writeView({
      ...view,
      rows: 'ARTICLE',
      columns: 'TYPE',
      category: null,
      cell: null,
      filter: { ...view.filter, participants: [code] },
    }).toString(),
  );
