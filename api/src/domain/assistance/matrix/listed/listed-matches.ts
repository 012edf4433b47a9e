import type { Audience } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { ListedMatch, ListedMatches } from '../world/listed-match.ts';
import type { NeedColumns } from '../world/need-columns.ts';

/** What moved last first: those of its sides whose needs these eyes see; for the secretariat all of such. */
export function listedMatches(
  all: ListedMatches,
  { slots, label, participant: owners }: NeedColumns,
  eyes: Eyes,
): readonly ListedMatch[] {
  return all.rows().filter((match) => {
    const slot = slots.get(match.need);
    return (
      isOf(eyes.audience, match) &&
      slot !== undefined &&
      seen(eyes, byteAt(label, slot), shortAt(owners, slot))
    );
  });
}

const isOf = ({ level, participants, providers }: Audience, match: ListedMatch): boolean =>
  level === 'SECRETARIAT' || participants.includes(match.participant) || providers.includes(match.provider);
