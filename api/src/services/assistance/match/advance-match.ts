import type { Need } from '../../../domain/assessment/need.ts';
import type { Activity } from '../../../domain/assistance/activity.ts';
import { activityOfMatch, followMatch } from '../../../domain/assistance/activity-of-match.ts';
import type { Match, MatchStage } from '../../../domain/assistance/match.ts';
import { advance } from '../../../domain/assistance/match-steps.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { hasCapacity } from '../../../domain/assistance/offer-state.ts';
import type { ActivityId, MatchId } from '../../../domain/base/ids.ts';
import { pairOf } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Conflict, Forbidden, Invalid, OutOfTurn } from '../../../domain/base/refusal.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { sidesOf } from './match-sides.ts';
import { takenByOthers } from './pair.ts';

export interface AdvanceMatchInput {
  readonly operationId: string;
  readonly match: MatchId;
  readonly to: MatchStage;
  readonly expectedRevision: number;
  readonly reason?: string | null | undefined;
}

/** The next step by the side it belongs to; AGREED makes an activity and takes a place of the offer's capacity, later steps move that activity. */
export async function advanceMatch(context: Context, input: AdvanceMatchInput): Promise<Match> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const who = audience(context);
  const pair = pairOf(input.match);
  if (!pair) throw new Invalid('This is not the id of a Match. Take the id as the API gave it.', ['match']);
  const [need, offer] = await Promise.all([
    found(store.needs.byIds(who, [pair.need]), ['match']),
    found(store.offers.byIds(who, [pair.offer]), ['match']),
  ]);
  const parties = { participant: need.participant, provider: offer.provider };
  const by = permit(viewer, 'match.advance', parties, ['match']);
  const reason = parse(optionalText(4_000), input.reason, ['reason']);
  const newActivity = newId() as ActivityId;

  return once(
    context,
    'match.advance',
    input.operationId,
    input,
    async (writes) => {
      const others = await writes.matches.ofOffers([offer.id]);
      const before = others.find(({ id }) => id === input.match);
      if (!before) throw new OutOfTurn('Nobody has proposed this pair yet. Propose it first.', ['to']);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      // Narrowed meanwhile, it is absent to the other side.
      const fresh = await found(writes.needs.byIds(who, [need.id]), ['match']);
      const standing = await found(writes.offers.byIds(who, [offer.id]), ['match']);
      if (input.to === 'AGREED' && standing.withdrawnAt !== null) {
        throw new Forbidden(
          'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.',
          ['to'],
        );
      }
      const moved = advance(before, {
        to: input.to,
        sides: sidesOf(viewer, parties),
        reason,
        capacityLeft: hasCapacity(standing, takenByOthers(others, before.id, now)),
        now,
        by: by.name,
      });
      const activity = await activityAfter(writes, who, {
        before,
        moved,
        need: fresh,
        offer: standing,
        now,
        newActivity,
      });
      const after = activity ? { ...moved, activity: activity.id } : moved;
      await writes.saveMatch(after, before.revision);
      const rows: Row[] = [{ kind: 'match', row: after }];
      if (activity) rows.push({ kind: 'activity', row: activity });
      writes.publish(rows);
      writes.record({
        user: by.id,
        action: 'match.advance',
        subject: after.id,
        detail: { to: input.to },
      });
      return after;
    },
    entityAgain((id) => store.matches.byIds(who, [id])),
  );
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
