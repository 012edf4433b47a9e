import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import type { SavedSearch } from '../../../domain/assistance/saved-search/saved-search.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { Refusal } from '../../../domain/base/refusal.ts';
import type { Follow } from '../../../domain/correspondence/subscription.ts';
import { askedQuery, type MatrixInput } from '../../assistance/matrix/matrix.ts';
import type { Context } from '../../base/context.ts';

/** What the matrix is asked about what is followed; null where it cannot be asked for now: a search that is closed, or names what is there no longer. */
export async function questionOf(
  context: Context,
  { kind, code }: Follow,
  search: SavedSearch | null,
): Promise<MatrixQuery | null> {
  if (kind === 'SEARCH') {
    if (!search) return null;
    const { instrument, filter } = search.question;
    return asked(context, { instrument, filter });
  }
  const one = code ?? '';
  if (kind === 'PARTICIPANT') {
    const state = context.store.catalogue().participants.get(one as ParticipantCode);
    const population = state?.fictional ? ('FICTIONAL' as const) : ('REAL' as const);
    return state ? asked(context, { filter: { participants: [one], population } }) : null;
  }
  const filters = {
    EVERYTHING: {},
    ARTICLE: { articles: [one] },
    TYPE: { types: [one] },
    SUBJECT: { subjects: [one] },
  } as const;
  return asked(context, { filter: filters[kind] });
}

async function asked(context: Context, input: Omit<MatrixInput, 'rows' | 'columns'>) {
  try {
    // Only its total is told: the table is as small as there is.
    return await askedQuery(context, { rows: 'PRIORITY_AREA', columns: 'CATEGORY', ...input }, []);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
