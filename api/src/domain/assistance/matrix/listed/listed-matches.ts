import type { MatchId } from '../../../base/ids.ts';
import type { Audience } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { ListedMatch, ListedMatches } from '../world/listed-match.ts';
import type { NeedColumns } from '../world/need-columns.ts';

/** What moved last first: those of its sides whose needs these eyes see; for the secretariat all of such. */
export const listedMatches = (all: ListedMatches, needs: NeedColumns, eyes: Eyes): readonly ListedMatch[] =>
  all.rows().filter((match) => isListed(match, needs, eyes));

/** Whether somebody acted on a pair, as far as these eyes would find it in the list. */
export function isActedOn(all: ListedMatches, needs: NeedColumns, eyes: Eyes, id: MatchId): boolean {
  const match = all.get(id);
  return match !== undefined && isListed(match, needs, eyes);
}

function isListed(
  match: ListedMatch,
  { slots, label, participant: owners }: NeedColumns,
  eyes: Eyes,
): boolean {
  const slot = slots.get(match.need);
  return (
    isOf(eyes.audience, match) && slot !== undefined && seen(eyes, byteAt(label, slot), shortAt(owners, slot))
  );
}

const isOf = ({ level, participants, providers }: Audience, match: ListedMatch): boolean =>
  level === 'SECRETARIAT' || participants.includes(match.participant) || providers.includes(match.provider);
