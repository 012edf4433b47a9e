import type { Instant } from '../../base/calendar.ts';
import type {
  JointOfferId,
  MatchId,
  NeedId,
  OfferId,
  ParticipantCode,
  ProviderId,
  UserId,
} from '../../base/ids.ts';
import { matchId } from '../../base/ids.ts';
import { Invalid, words } from '../../base/refusal.ts';
import type { Area, ConvergenceGroup, FirstNeed } from '../convergence/convergence.ts';
import type { Match } from '../match.ts';
import type { JointStep } from './calendar.ts';

/** One offer that a provider made to a whole group of States at once, with the calendar that they share [WG 27]. */
export interface JointOffer {
  readonly id: JointOfferId;
  readonly revision: number;
  readonly provider: ProviderId;
  readonly offer: OfferId;
  /** What the group had in common when the offer was made. */
  readonly areas: readonly Area[];
  readonly participants: readonly ParticipantCode[];
  /** For which it was made: each has a match of its own with the offer. */
  readonly needs: readonly NeedId[];
  /** Who gives it with the provider, in its words. */
  readonly partners: string | null;
  readonly calendar: readonly JointStep[];
  readonly by: UserId;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** The States of a group that are chosen, or all; a joint offer is for two at least. */
export function chosenMembers(
  { members }: Pick<ConvergenceGroup, 'members'>,
  chosen: readonly string[] | null,
): ConvergenceGroup['members'] {
  if (chosen === null) return members;
  const states: readonly string[] = members.map(({ participant }) => participant);
  const stray = chosen.findIndex((code) => !states.includes(code));
  if (stray >= 0)
    throw new Invalid('This State is not in the group now. Look at the group again.', [
      'participants',
      stray,
    ]);
  const found = members.filter(({ participant }) => chosen.includes(participant));
  if (found.length < 2)
    throw new Invalid('A joint offer is for two States at least. Choose one more, or publish an offer.', [
      'participants',
    ]);
  return found;
}

/** The needs of these States for which the offer is made: of the kinds of help that it gives. Each State has one at least. */
export function needsConcerned(
  members: ConvergenceGroup['members'],
  types: readonly string[],
  nameOf: (state: ParticipantCode) => string,
): readonly FirstNeed[] {
  return members.flatMap(({ participant, needs }) => {
    const concerned = needs.filter(({ type }) => types.includes(type));
    if (concerned.length > 0) return concerned;
    throw new Invalid(
      words(
        'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.',
        {
          name: nameOf(participant),
        },
      ),
      ['types'],
    );
  });
}

/** It has a place for each, so that none of them loses by answering later than another. */
export function refuseFewPlaces(capacityPerYear: number | null, needs: number): void {
  if (capacityPerYear !== null && capacityPerYear < needs)
    throw new Invalid(
      words('The offer is for {count} needs. Give at least as many places, or leave the number out.', {
        count: needs,
      }),
      ['capacityPerYear'],
    );
}

/** Each of its needs beside the offer. */
export const matchesOf = ({ needs, offer }: Pick<JointOffer, 'needs' | 'offer'>): readonly MatchId[] =>
  needs.map((need) => matchId(need, offer));

/** Its States that have not declined all of these, which are those of its matches that a reader sees. */
export const takingPart = (
  { participants }: Pick<JointOffer, 'participants'>,
  matches: readonly Pick<Match, 'participant' | 'stage'>[],
): readonly ParticipantCode[] =>
  participants.filter(
    (code) => hasDeclined(matches.filter(({ participant }) => participant === code)) === false,
  );

/** All its proposals to this State were declined: it no longer takes part. Null: the reader sees none of them. */
export function hasDeclined(matches: readonly Pick<Match, 'stage'>[]): boolean | null {
  return matches.length === 0 ? null : matches.every(({ stage }) => stage === 'DECLINED');
}
