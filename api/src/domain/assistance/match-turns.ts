import { type Instant, plusDays } from '../base/calendar.ts';
import type { TimeLimits } from '../convention/time-limits.ts';
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

/** Until when the next word is due by the limits of its stage; null where nothing is waited for. */
export function dueAt(match: Pick<Match, 'stage' | 'steps'>, limits: TimeLimits): Instant | null {
  const since = waitingSince(match);
  return since === null ? null : dueSince(match.stage, since, limits);
}

/** The same for one that moved to this stage then. */
export function dueSince(stage: MatchStage, since: Instant, { days }: TimeLimits): Instant | null {
  return stage === 'DONE' || stage === 'DECLINED' ? null : plusDays(since, days[stage]);
}

/** A step waits longer than its limit. */
export function overdue(match: Pick<Match, 'stage' | 'steps'>, now: Instant, limits: TimeLimits): boolean {
  const due = dueAt(match, limits);
  return due !== null && now > due;
}

/** Agreed or further in this calendar year: it holds one place of the offer's capacity. */
export const holdsPlace = ({ stage, agreedAt }: Pick<Match, 'stage' | 'agreedAt'>, today: string): boolean =>
  (stage === 'AGREED' || stage === 'DELIVERING' || stage === 'DONE') &&
  agreedAt?.slice(0, 4) === today.slice(0, 4);

/** Of a joint offer, and not answered yet: a place is there for it. */
export const keepsPlace = ({ stage, keepsPlace }: Pick<Match, 'stage' | 'keepsPlace'>): boolean =>
  keepsPlace === true && (stage === 'PROPOSED' || stage === 'CONTACTED');

/** Places that these hold in the year of that day, or that are kept for them. */
export const placesOf = (matches: readonly Match[], today: string): number =>
  matches.filter((match) => holdsPlace(match, today) || keepsPlace(match)).length;

export const sides: readonly Side[] = ['STATE', 'PROVIDER'];
const otherSide = (side: Side): Side => (side === 'STATE' ? 'PROVIDER' : 'STATE');

/** Who proposed it last: a declined match may be proposed again; one that came back with its need was not. */
const proposerOf = ({ steps }: Pick<Match, 'steps'>): Side =>
  steps.findLast(({ stage, opened }) => stage === 'PROPOSED' && opened?.outcome !== 'CAME_BACK')?.side ??
  'PROVIDER';
