import type { Match } from '../../../domain/assistance/match.ts';
import { askedAgain, type Word } from '../../../domain/assistance/match-steps.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { offersOtherwise } from '../../../domain/assistance/offer-steps.ts';
import type { Writes } from '../../../store/store.ts';

/** Where offers are something else from now on, States that agreed to what they were are asked for their word again; kept, and given for the matrix. */
export async function askAgain(
  writes: Pick<Writes, 'saveMatches'>,
  revised: readonly { readonly before: Offer; readonly after: Offer }[],
  matches: readonly Match[],
  word: Word,
): Promise<readonly Row[]> {
  const changed = new Set(
    revised.filter(({ before, after }) => offersOtherwise(before, after)).map(({ after }) => after.id),
  );
  const asked = askedAgain(
    matches.filter(({ offer }) => changed.has(offer)),
    word,
  );
  if (asked.length > 0) await writes.saveMatches(asked);
  return asked.map((row) => ({ kind: 'match', row }));
}
