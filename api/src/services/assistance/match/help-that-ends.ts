import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import { type EndedHelp, wouldEnd } from '../../../domain/assistance/ended-help.ts';
import type { HelpOutcome, LossReason, Match } from '../../../domain/assistance/match.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import type { NeedId, ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { sidesOf } from './match-sides.ts';

/** The help that withdrawing these needs of one State would end, the furthest first; for its own people, nothing for all others. */
export async function helpOfNeeds(
  { store, viewer, now }: Context,
  participant: ParticipantCode,
  needs: readonly NeedId[],
): Promise<readonly EndedHelp[]> {
  if (needs.length === 0 || !isOfState(viewer, participant)) return [];
  const open = await store.matches.openOfNeeds(needs);
  const activityOf = await activitiesOfMatches(store, participant, open);
  return furthestFirst(open.flatMap((match) => wouldEnd(match, activityOf(match), now) ?? []));
}

/** What declining this match would end; null for a viewer of neither side, and where it is over. */
export async function helpOfMatch(
  { store, viewer, now }: Context,
  match: Match | null,
): Promise<EndedHelp | null> {
  if (!match || sidesOf(viewer, match).length === 0) return null;
  const activityOf = await activitiesOfMatches(store, match.participant, [match]);
  return wouldEnd(match, activityOf(match), now);
}

/** The matches that can no longer be agreed once this offer is withdrawn; what is agreed continues. */
export async function helpOfOffer(
  { store, viewer, now }: Context,
  offer: Pick<Offer, 'id' | 'provider'>,
): Promise<readonly EndedHelp[]> {
  if (!allows(viewer, 'offer.withdraw', offer)) return [];
  const matches = await store.matches.ofOffers([offer.id]);
  const open = matches.filter(({ stage }) => stage === 'PROPOSED' || stage === 'CONTACTED');
  return furthestFirst(open.flatMap((match) => wouldEnd(match, null, now) ?? []));
}

/** What became of the help that a need's withdrawal had ended, when the need was opened again. */
export interface OpenedHelp {
  readonly match: Match;
  readonly outcome: HelpOutcome;
  readonly why: LossReason | null;
}

/** Until somebody takes a further step; for the State's own people, nothing for all others. */
export async function openedHelp(
  { store, viewer }: Context,
  { id, participant }: Pick<Need, 'id' | 'participant'>,
): Promise<readonly OpenedHelp[]> {
  if (!isOfState(viewer, participant)) return [];
  const matches = await store.matches.ofNeeds([id]);
  return matches.flatMap((match) => {
    const opened = match.steps.at(-1)?.opened;
    return opened ? [{ match, ...opened }] : [];
  });
}

/** The activities that matches of one State agreed on, in one read. */
export async function activitiesOfMatches(
  store: Pick<Store, 'activities'>,
  participant: ParticipantCode,
  matches: readonly Match[],
): Promise<(match: Match) => Activity | null> {
  const agreedOn = matches.flatMap(({ activity }) => activity ?? []);
  const everything = { level: 'SECRETARIAT' as const, participants: [participant], providers: [] };
  const found = agreedOn.length > 0 ? await store.activities.byIds(everything, agreedOn) : [];
  const byId = new Map(found.map((activity) => [activity.id, activity]));
  return ({ activity }) => (activity && byId.get(activity)) ?? null;
}

const isOfState = (viewer: Context['viewer'], participant: ParticipantCode): boolean =>
  allows(viewer, 'assessment.answer', { participant });

const furthest: readonly string[] = ['DELIVERING', 'AGREED', 'CONTACTED', 'PROPOSED'];
const furthestFirst = (help: readonly EndedHelp[]): readonly EndedHelp[] =>
  [...help].sort(
    (a, b) => furthest.indexOf(a.stage) - furthest.indexOf(b.stage) || (a.match < b.match ? -1 : 1),
  );
