import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import type { Match, MatchStage } from '../../../domain/assistance/match.ts';
import { matchThrough } from '../../../domain/assistance/match-through.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { hasCapacity } from '../../../domain/assistance/offer-state.ts';
import type { ActivityId, NeedId, OfferId, ParticipantCode, Reference } from '../../../domain/base/ids.ts';
import { matchId, needId } from '../../../domain/base/ids.ts';
import { Forbidden, NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { within } from '../../base/within.ts';
import { sidesOf } from './match-sides.ts';
import { blockersNow, takenByOthers } from './pair.ts';

export interface MatchToRecord {
  readonly need: { readonly participant: string; readonly provision: string; readonly type: string };
  readonly offer: OfferId;
  readonly stage: MatchStage;
}

/** Takes each pair through its steps up to the stage, from where it is, both sides speaking, in one transaction: all or none, the first thing wrong named by its item. */
export async function recordMatches(
  context: Context,
  list: readonly MatchToRecord[],
): Promise<readonly Match[]> {
  const { store } = context;
  const who = audience(context);
  if (list.length === 0) return [];
  const activityIds = list.map(() => context.newId() as ActivityId);
  return store.atomically(async (writes) => {
    const needs = byId(
      await writes.needs.byIds(
        who,
        list.map(({ need }) => idOf(need)),
      ),
    );
    const offers = byId(await writes.offers.byIds(who, unique(list.map(({ offer }) => offer))));
    const all = [...(await writes.matches.ofOffers(unique(list.map(({ offer }) => offer))))];
    const followed = byId(
      await writes.activities.byIds(
        who,
        all.flatMap(({ activity }) => activity ?? []),
      ),
    );
    const made = list.map((item, at) => {
      const known = { need: needs.get(idOf(item.need)), offer: offers.get(item.offer) };
      const taken = within(['matches', at], () =>
        takenThrough(context, item.stage, known, { all, followed }, activityIds[at] as ActivityId),
      );
      all.splice(0, all.length, ...all.filter(({ id }) => id !== taken.match.id), taken.match);
      if (taken.activity) followed.set(taken.activity.id, taken.activity);
      return taken;
    });
    const matches = made.map(({ match }) => match);
    const activities = made.flatMap(({ activity }) => activity ?? []);
    await writes.saveMatches(matches);
    if (activities.length > 0) await writes.saveActivities(activities);
    writes.publish([
      ...matches.map((row): Row => ({ kind: 'match', row })),
      ...activities.map((row): Row => ({ kind: 'activity', row })),
    ]);
    for (const { id, stage } of matches)
      writes.record({
        user: context.viewer?.id ?? null,
        action: 'match.record',
        subject: id,
        detail: { stage },
      });
    return matches;
  });
}

interface Known {
  readonly need: Need | undefined;
  readonly offer: Offer | undefined;
}
interface Taken {
  readonly match: Match;
  readonly activity: Activity | null;
}

function takenThrough(
  context: Context,
  stage: MatchStage,
  { need, offer }: Known,
  { all, followed }: { readonly all: readonly Match[]; readonly followed: ReadonlyMap<string, Activity> },
  activity: ActivityId,
): Taken {
  const { viewer, now } = context;
  if (!need) throw new NotFound(['need']);
  if (!offer) throw new NotFound(['offer']);
  const parties = { participant: need.participant, provider: offer.provider };
  const by = permit(viewer, 'match.propose', parties).name;
  if (sidesOf(viewer, parties).length < 2)
    throw new Forbidden('A match is recorded by someone who speaks for both sides.', ['need']);
  const id = matchId(need.id, offer.id);
  const ofOffer = all.filter((match) => match.offer === offer.id);
  const taken = takenByOthers(ofOffer, id, now);
  const fit = { blockers: blockersNow(context, audience(context), need, offer, taken) };
  const existing = ofOffer.find((match) => match.id === id) ?? null;
  const capacityLeft = hasCapacity(offer, taken);
  const made = (existing?.activity && followed.get(existing.activity)) || null;
  return matchThrough(stage, { need, offer, fit, existing, made, capacityLeft, now, by, activity });
}

const idOf = ({ participant, provision, type }: MatchToRecord['need']): NeedId =>
  needId(participant as ParticipantCode, provision as Reference, type);
const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
