import type { EditionAudience } from '../../../gql/graphql.ts';
import { type SessionViewer, stateOf } from '../../../lib/session.ts';
import type { Table } from '../table.ts';
import type { MatrixReading } from '../use-matrix.ts';
import { anyInstrument, type Chosen, type View } from '../view.ts';

/** A table, and the question it answers. */
export interface Answered {
  readonly view: View;
  readonly table: Table;
  readonly input: Input;
}
type Input = NonNullable<MatrixReading['input']>;

/** What can be taken along: only what answers the question that is asked now. While that one is on its way, or after it failed, the table is still of the one before. */
export function answerTo(
  asked: Input,
  { table, input, error }: Pick<MatrixReading, 'table' | 'input' | 'error'>,
): Pick<Answered, 'table' | 'input'> | null {
  if (error || !table || !input || table.rows.length === 0) return null;
  return JSON.stringify(input) === JSON.stringify(asked) ? { table, input } : null;
}

/** The view as it was answered: also what a phone adds to the filters. */
export const answeredView = ({ view, input }: Pick<Answered, 'view' | 'input'>): View => ({
  ...view,
  rows: input.rows,
  columns: input.columns,
  instrument: input.instrument ?? anyInstrument,
  filter: (input.filter ?? {}) as Chosen,
  // A wide screen has the same as a filter; a phone opens it there.
  category: view.category && `${input.filter?.categories}` === view.category ? view.category : null,
});

/** Whose address shows the same later: the checklist that most answered is another then, and so is what is counted now. */
export const citedView = ({ view, table, input }: Answered): View => ({
  ...answeredView({ view, input }),
  asOf: view.edition === null ? table.asOf : null,
  audience: view.edition === null ? null : (table.audience as EditionAudience),
  cell: null,
});

/** The State whose own content it is; of any other audience its word, whatever else its reader works for. */
export const seenAs = (
  audience: Table['audience'],
  viewer: SessionViewer | null,
  word: (audience: Table['audience']) => string,
  lookedAs: string | null = null,
): string => (audience === 'STATE' && (lookedAs ?? stateOf(viewer)?.name)) || word(audience);
