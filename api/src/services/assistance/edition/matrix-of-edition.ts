import type { EditionAudience } from '../../../domain/assistance/edition/edition.ts';
import type { Language } from '../../../domain/base/language.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Context } from '../../base/context.ts';
import { askedQuery, type MatrixInput, type MatrixView, matrix, refuseLargeTable } from '../matrix/matrix.ts';
import { type AnsweredCell, checkKeys, matrixCell } from '../matrix/matrix-cell.ts';
import type { SeenAsInput } from '../matrix/seen-by.ts';
import { openedEdition } from './read.ts';

export interface AnyMatrixInput extends MatrixInput {
  /** As it was published in the edition of this number, for this of its audiences. */
  readonly edition?: number | null | undefined;
  readonly editionAudience?: EditionAudience | null | undefined;
  /** In the place of the viewer; `seenBy` makes it so before it is asked. */
  readonly seenAs?: SeenAsInput | null | undefined;
}

/** The matrix as it is, as it was at an instant, or as an edition has it: the last stays as it was shown, whatever became of it. */
export async function anyMatrix(context: Context, input: AnyMatrixInput): Promise<MatrixView> {
  const { edition: _edition, editionAudience: _audience, ...asked } = input;
  const meant = await editionMeant(context, input);
  if (!meant) return matrix(context, asked);
  const query = await askedQuery(context, asked, ['input']);
  const figures = meant.thawed.matrix(query);
  refuseLargeTable(figures, ['input']);
  const { edition, audience } = meant;
  // The figures stay; what their heads are called may change with the catalogue.
  const version = `edition.${edition.number}.${audience}.${context.store.catalogue().version}`;
  return { ...figures, asOf: edition.asOf, version, audience, query };
}

/** A cell of it, with the records that were counted then: whoever opens one is shown it as it is today, under its label of today. */
export async function anyMatrixCell(
  context: Context,
  input: AnyMatrixInput,
  row: string | null,
  column: string | null,
  language: Language = 'en',
): Promise<AnsweredCell> {
  const { edition: _edition, editionAudience: _audience, ...asked } = input;
  const meant = await editionMeant(context, input);
  if (!meant) return matrixCell(context, asked, row, column, language);
  const query = await askedQuery(context, asked, ['input']);
  checkKeys(context, query, row, column);
  return { query, records: meant.thawed.cell(query, row, column, language) };
}

/** Where what is asked for is told as it changes. */
export function refuseEdition({
  edition,
  editionAudience,
}: Pick<AnyMatrixInput, 'edition' | 'editionAudience'>): void {
  if (edition != null)
    throw new Invalid('An edition does not change. Leave edition out, or ask for the matrix once.', [
      'input',
      'edition',
    ]);
  if (editionAudience != null) throw audienceWithoutEdition();
}

const audienceWithoutEdition = (): Invalid =>
  new Invalid('Only an edition has contents for several audiences. Name the edition.', [
    'input',
    'editionAudience',
  ]);

/** The edition that is asked for; null where none is. */
async function editionMeant(context: Context, { asOf, edition, editionAudience }: AnyMatrixInput) {
  if (edition == null) {
    if (editionAudience != null) throw audienceWithoutEdition();
    return null;
  }
  if (asOf != null) throw new Invalid('Name an edition or a moment, not both.', ['input', 'asOf']);
  return openedEdition(context, edition, editionAudience, ['input', 'edition']);
}
