import type { Need } from '../../../domain/assessment/need.ts';
import { endedWithNeed, helpAgain } from '../../../domain/assistance/help-again.ts';
import type { HelpOutcome, Match } from '../../../domain/assistance/match.ts';
import type { Word } from '../../../domain/assistance/match-steps.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import { hasCapacity } from '../../../domain/assistance/offer-state.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import type { Writes } from '../../../store/store.ts';
import { activitiesOfMatches } from './help-that-ends.ts';
import { blockersNow, takenByOthers } from './pair.ts';

export interface TakenUp {
  readonly rows: readonly Row[];
  /** How many of each, for the audit trail. */
  readonly outcomes: Partial<Readonly<Record<HelpOutcome, number>>>;
}

/** The help that needs of one State lost by being withdrawn, where the other side allows it now that they are open again (domain.md §5). */
export async function takeUpHelp(
  writes: Writes,
  participant: ParticipantCode,
  needs: readonly Need[],
  word: Word,
): Promise<TakenUp> {
  if (needs.length === 0) return { rows: [], outcomes: {} };
  const byId = new Map(needs.map((need) => [need.id, need]));
  const ended = (await writes.matches.ofNeeds([...byId.keys()])).filter(endedWithNeed).sort(agreedFirst);
  if (ended.length === 0) return { rows: [], outcomes: {} };
  const everything = { level: 'SECRETARIAT' as const, participants: [participant], providers: [] };
  const offerIds = [...new Set(ended.map(({ offer }) => offer))];
  const offers = new Map((await writes.offers.byIds(everything, offerIds)).map((offer) => [offer.id, offer]));
  // As they are while one after the other takes its place again.
  const standing = new Map((await writes.matches.ofOffers(offerIds)).map((match) => [match.id, match]));
  const activityOf = await activitiesOfMatches(writes, participant, ended);

  const taken = ended.flatMap((match) => {
    const [need, offer] = [byId.get(match.need), offers.get(match.offer)];
    if (!need || !offer) return [];
    const ofOffer = [...standing.values()].filter((one) => one.offer === offer.id);
    const places = takenByOthers(ofOffer, match.id, word.now);
    const blockers = blockersNow({ store: writes, now: word.now }, everything, need, offer, places);
    const placeLeft = hasCapacity(offer, places);
    const again = helpAgain(match, { need, offer, activity: activityOf(match), blockers, placeLeft }, word);
    if (again) standing.set(match.id, again.match);
    return again ?? [];
  });
  const activities = taken.flatMap(({ activity }) => activity ?? []);
  await writes.saveMatches(taken.map(({ match }) => match));
  if (activities.length > 0) await writes.saveActivities(activities);
  return {
    rows: [
      ...taken.map(({ match }): Row => ({ kind: 'match', row: match })),
      ...activities.map((row): Row => ({ kind: 'activity', row })),
    ],
    outcomes: Object.fromEntries(
      [...new Set(taken.map(({ outcome }) => outcome))].map((outcome) => [
        outcome,
        taken.filter((one) => one.outcome === outcome).length,
      ]),
    ),
  };
}

/** Where one place is left, the one agreed first has it. */
const agreedFirst = (a: Match, b: Match): number => {
  const [left, right] = [a.agreedAt ?? '~', b.agreedAt ?? '~'];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
};
