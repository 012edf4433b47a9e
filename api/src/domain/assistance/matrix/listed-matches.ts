import type { Instant } from '../../base/calendar.ts';
import type { MatchId, NeedId, OfferId, ParticipantCode, ProviderId } from '../../base/ids.ts';
import { createSorted, type Sorted } from '../../base/sorted.ts';
import type { Audience } from '../../base/visibility.ts';
import type { Match, MatchStage, Side } from '../match.ts';
import { whoseTurn } from '../match-turns.ts';
import { matchOrder } from '../orders.ts';
import { type Eyes, seen } from './audience.ts';
import type { NeedColumns } from './columns.ts';

/** A match as lists and counts take it. */
export interface ListedMatch {
  readonly id: MatchId;
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly participant: ParticipantCode;
  readonly provider: ProviderId;
  readonly stage: MatchStage;
  /** When its last step was taken. */
  readonly movedAt: Instant;
  /** Whose word it waits for. */
  readonly turns: readonly Side[];
}

export type ListedMatches = Sorted<ListedMatch>;
export const createListedMatches = (): ListedMatches =>
  createSorted<ListedMatch>(matchOrder as Parameters<typeof createSorted<ListedMatch>>[0]);

/** Every match on which somebody acted, whatever it means for figures. */
export function listMatch(all: ListedMatches, match: Match): void {
  const { id, need, offer, participant, provider, stage, steps } = match;
  const movedAt = steps.at(-1)?.at ?? '';
  all.put({ id, need, offer, participant, provider, stage, movedAt, turns: turnsOf(match) });
}

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
      seen(eyes, label[slot] as number, owners[slot] as number)
    );
  });
}

const isOf = ({ level, participants, providers }: Audience, match: ListedMatch): boolean =>
  level === 'SECRETARIAT' || participants.includes(match.participant) || providers.includes(match.provider);

/** The same few lists for all matches. */
const known = new Map<string, readonly Side[]>();
function turnsOf(match: Match): readonly Side[] {
  const turns = whoseTurn(match);
  const key = turns.join();
  const one = known.get(key) ?? turns;
  known.set(key, one);
  return one;
}
