import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import { activityOfMatch, followMatch } from '../../../domain/assistance/activity-of-match.ts';
import type { Match, MatchStage } from '../../../domain/assistance/match.ts';
import { advance } from '../../../domain/assistance/match-steps.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { hasCapacity } from '../../../domain/assistance/offer-state.ts';
import type { ActivityId, MatchId, OfferId, ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { pairOf } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Forbidden, Invalid, OutOfTurn } from '../../../domain/base/refusal.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';
import { sidesOf } from './match-sides.ts';
import { blockersNow, takenByOthers } from './pair.ts';

export interface AdvanceMatchInput {
  readonly operationId: string;
  readonly match: MatchId;
  readonly to: MatchStage;
  readonly expectedRevision: number;
  readonly reason?: string | null | undefined;
}

/** The next step by the side it belongs to; AGREED makes an activity and takes a place of the offer's capacity, later steps move that activity. */
export const advanceMatch = (context: Context, input: AdvanceMatchInput): Promise<Match> =>
  revising(context, 'match.advance', input, revisableMatch(context, input.match), (parties, by) => {
    const { viewer, now } = context;
    const who = audience(context);
    const reason = parse(optionalText(4_000), input.reason, ['reason']);
    const newActivity = context.newId() as ActivityId;
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        // Narrowed meanwhile, it is absent to the other side.
        const need = await found(writes.needs.byIds(who, [before.need]), ['match']);
        const offer = await found(writes.offers.byIds(who, [before.offer]), ['match']);
        if (input.to === 'AGREED' && offer.withdrawnAt !== null) {
          throw new Forbidden(
            'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.',
            ['to'],
          );
        }
        const others = takenByOthers(await writes.matches.ofOffers([offer.id]), before.id, now);
        const moved = advance(before, {
          to: input.to,
          sides: sidesOf(viewer, parties),
          reason,
          capacityLeft: hasCapacity(offer, others),
          blockers: blockersNow({ store: writes, now }, who, need, offer, others),
          now,
          by: by.name,
        });
        const step = { before, moved, need, offer, now, newActivity };
        const activity = await activityAfter(writes, who, step);
        return {
          after: activity ? { ...moved, activity: activity.id } : moved,
          rows: activity ? [{ kind: 'activity', row: activity }] : [],
          detail: { to: input.to },
        };
      },
    };
  });

/** A match, of which the viewer sees the need and the offer. */
function revisableMatch(context: Context, id: MatchId): Revisable<Match, Parties> {
  const who = audience(context);
  return {
    argument: 'match',
    see: async () => {
      const pair = pairOf(id);
      if (!pair)
        throw new Invalid('This is not the id of a match. Take the id as the API gave it.', ['match']);
      const [need, offer] = await Promise.all([
        found(context.store.needs.byIds(who, [pair.need]), ['match']),
        found(context.store.offers.byIds(who, [pair.offer]), ['match']),
      ]);
      return { participant: need.participant, provider: offer.provider, offer: offer.id };
    },
    read: async ({ matches }, { offer }) => {
      const match = (await matches.ofOffers([offer])).find((one) => one.id === id);
      if (!match) throw new OutOfTurn('Nobody has proposed this pair yet. Propose it first.', ['to']);
      return match;
    },
    save: (writes, after, replaces) => writes.saveMatch(after, replaces),
    rows: (row) => [{ kind: 'match', row }],
  };
}

interface Parties {
  readonly participant: ParticipantCode;
  readonly provider: ProviderId;
  readonly offer: OfferId;
}

interface Step {
  readonly before: Match;
  readonly moved: Match;
  readonly need: Need;
  readonly offer: Offer;
  readonly now: string;
  readonly newActivity: ActivityId;
}

/** The activity that this step made or moved, saved; null where it touched none. */
async function activityAfter(
  writes: Writes,
  who: Audience,
  { before, moved, need, offer, now, newActivity }: Step,
): Promise<Activity | null> {
  if (moved.stage === 'AGREED' && before.stage !== 'AGREED') {
    const made = activityOfMatch(moved, need, offer, now, newActivity);
    await writes.saveActivity(made, null);
    return made;
  }
  if (!moved.activity) return null;
  const [running] = await writes.activities.byIds(who, [moved.activity]);
  const after = running && followMatch(running, moved.stage, now);
  if (!running || !after || after === running) return null;
  await writes.saveActivity(after, running.revision);
  return after;
}
