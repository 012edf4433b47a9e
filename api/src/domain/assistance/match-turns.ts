import { type Instant, millisecondsOf } from '../base/calendar.ts';
import type { Match, MatchStage, Side } from './match.ts';

/** Whose word the match waits for: the other side than the proposer, whoever has not agreed, then the provider. */
export function whoseTurn(match: Pick<Match, 'stage' | 'agreedBy' | 'steps'>): readonly Side[] {
  switch (match.stage) {
    case 'PROPOSED':
      return [otherSide(proposerOf(match))];
    case 'CONTACTED':
      return sides.filter((side) => !match.agreedBy.includes(side));
    case 'AGREED':
    case 'DELIVERING':
      return ['PROVIDER'];
    case 'DONE':
    case 'DECLINED':
      return [];
  }
}

/** The steps that these sides can take now. */
export function stepsOpenTo(
  match: Pick<Match, 'stage' | 'agreedBy' | 'steps'>,
  own: readonly Side[],
): readonly MatchStage[] {
  const next = nextStage[match.stage];
  if (next === null || own.length === 0) return [];
  return whoseTurn(match).some((side) => own.includes(side)) ? [next, 'DECLINED'] : ['DECLINED'];
}

/** What comes next when nobody declines; null: nothing. */
export const nextStage: Readonly<Record<MatchStage, MatchStage | null>> = {
  PROPOSED: 'CONTACTED',
  CONTACTED: 'AGREED',
  AGREED: 'DELIVERING',
  DELIVERING: 'DONE',
  DONE: null,
  DECLINED: null,
};

/** Since when it waits for the next word; null where nothing is waited for. */
export function waitingSince(match: Pick<Match, 'stage' | 'steps'>): Instant | null {
  return nextStage[match.stage] === null ? null : (match.steps.at(-1)?.at ?? null);
}

/** A step waits longer than its limit. */
export function overdue(match: Pick<Match, 'stage' | 'steps'>, now: Instant): boolean {
  const since = waitingSince(match);
  const limit = dayLimits[match.stage];
  if (since === null || limit === null) return false;
  return millisecondsOf(now) - millisecondsOf(since) > limit * 86_400_000;
}

/** Days a match may stay in a stage without a word: long enough for an answer by letter, short enough not to be forgotten. */
const dayLimits: Readonly<Record<MatchStage, number | null>> = {
  PROPOSED: 14,
  CONTACTED: 30,
  AGREED: 60,
  DELIVERING: 365,
  DONE: null,
  DECLINED: null,
};

/** Agreed or further in this calendar year: it holds one place of the offer's capacity. */
export const holdsPlace = ({ stage, agreedAt }: Pick<Match, 'stage' | 'agreedAt'>, today: string): boolean =>
  (stage === 'AGREED' || stage === 'DELIVERING' || stage === 'DONE') &&
  agreedAt?.slice(0, 4) === today.slice(0, 4);

export const sides: readonly Side[] = ['STATE', 'PROVIDER'];
const otherSide = (side: Side): Side => (side === 'STATE' ? 'PROVIDER' : 'STATE');

/** Who proposed it last: a declined match may be proposed again; one that came back with its need was not. */
const proposerOf = ({ steps }: Pick<Match, 'steps'>): Side =>
  steps.findLast(({ stage, opened }) => stage === 'PROPOSED' && opened?.outcome !== 'CAME_BACK')?.side ??
  'PROVIDER';
