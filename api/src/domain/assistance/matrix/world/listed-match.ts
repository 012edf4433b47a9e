import type { Instant } from '../../../base/calendar.ts';
import type { MatchId, NeedId, OfferId, ParticipantCode, ProviderId } from '../../../base/ids.ts';
import { createSorted, type Sorted } from '../../../base/sorted.ts';
import type { Match, MatchStage, Side } from '../../match.ts';
import { whoseTurn } from '../../match-turns.ts';
import { matchOrder } from '../../orders.ts';

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
  /** It ended because its need was withdrawn: it says nothing of what became of the need since. */
  readonly endedWithNeed: boolean;
}

export type ListedMatches = Sorted<ListedMatch>;
export const createListedMatches = (): ListedMatches =>
  createSorted<ListedMatch>(matchOrder as Parameters<typeof createSorted<ListedMatch>>[0]);

/** Every match on which somebody acted, whatever it means for figures. */
export function listMatch(all: ListedMatches, match: Match): void {
  const { id, need, offer, participant, provider, stage, steps } = match;
  const movedAt = steps.at(-1)?.at ?? '';
  const endedWithNeed = steps.at(-1)?.ended !== undefined;
  all.put({ id, need, offer, participant, provider, stage, movedAt, turns: turnsOf(match), endedWithNeed });
}

/** The same few lists for all matches. */
const known = new Map<string, readonly Side[]>();
function turnsOf(match: Match): readonly Side[] {
  const turns = whoseTurn(match);
  const key = turns.join();
  const one = known.get(key) ?? turns;
  known.set(key, one);
  return one;
}
