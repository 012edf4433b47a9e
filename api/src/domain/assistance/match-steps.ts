import type { Need } from '../assessment/need.ts';
import type { Instant } from '../base/calendar.ts';
import { matchId } from '../base/ids.ts';
import { CapacityExhausted, Forbidden, Invalid, OutOfTurn, type Words, words } from '../base/refusal.ts';
import { rankOf } from '../base/visibility.ts';
import type { Blocker, BlockerCode, Fit, Match, MatchStage, MatchStep, Scored, Side } from './match.ts';
import { nextStage, whoseTurn } from './match-turns.ts';
import type { Offer } from './offer.ts';

/** Who speaks, when. */
export interface Word {
  readonly now: Instant;
  /** Name of the person, null for the system itself. */
  readonly by: string | null;
}

/** A side proposes a pair; only what donors may see, and no blocked pair. A declined match can be proposed again. */
export function propose(
  {
    need,
    offer,
    fit,
    existing,
    scored,
  }: {
    readonly need: Pick<Need, 'id' | 'participant' | 'label' | 'state'>;
    readonly offer: Pick<Offer, 'id' | 'provider'>;
    readonly fit: Pick<Fit, 'blockers'>;
    readonly existing: Match | null;
    readonly scored?: Scored;
  },
  { side, message, now, by }: Word & { readonly side: Side; readonly message: string | null },
): Match {
  if (rankOf(need.label) < rankOf('DONORS')) throw new Forbidden(hidden, ['need']);
  if (need.state !== 'OPEN')
    throw new Invalid(
      need.state === 'MET'
        ? 'This need is met. Propose an open one.'
        : 'This need is withdrawn. Propose an open one.',
      ['need'],
    );
  if (existing && existing.stage !== 'DECLINED') throw new OutOfTurn(already(existing), ['need']);
  refuseBlocked(fit);
  return {
    id: matchId(need.id, offer.id),
    revision: (existing?.revision ?? 0) + 1,
    need: need.id,
    offer: offer.id,
    participant: need.participant,
    provider: offer.provider,
    stage: 'PROPOSED',
    agreedBy: [],
    agreedAt: null,
    message: message?.trim() || null,
    activity: null,
    steps: [...(existing?.steps ?? []), { stage: 'PROPOSED', side, at: now, by, reason: null }],
    ...(scored && { scored }),
  };
}

export interface Step extends Word {
  readonly to: MatchStage;
  /** Those the speaker speaks for. */
  readonly sides: readonly Side[];
  readonly reason: string | null;
  /** The offer has a place left this year. */
  readonly capacityLeft: boolean;
  /** Of the pair, now; left out where a world with a past is recorded. */
  readonly blockers?: readonly Blocker[];
}

/** The next step of a match by the side it belongs to; AGREED takes both sides' word, after the first the stage stays. */
export function advance(match: Match, step: Step): Match {
  if (step.to === 'DECLINED') return decline(match, step);
  const next = nextStage[match.stage];
  if (step.to !== next) throw new OutOfTurn(comesNext(match, next), ['to']);
  const side = whoseTurn(match).find((turn) => step.sides.includes(turn));
  if (!side) throw new OutOfTurn(comesNext(match, next), ['to']);
  if (step.to === 'AGREED') return agree(match, side, step);
  return moved(match, side, step);
}

function agree(match: Match, side: Side, step: Step): Match {
  if (!step.capacityLeft) throw new CapacityExhausted(noCapacity, ['match']);
  const [blocker] = step.blockers ?? [];
  if (blocker) throw new Invalid(blocker.code === 'STALE' ? notConfirmed : noLongerFits, ['to']);
  const agreedBy = [...match.agreedBy, side];
  const spoken = { ...moved(match, side, step), agreedBy };
  return agreedBy.length === 2 ? { ...spoken, agreedAt: step.now } : { ...spoken, stage: match.stage };
}

/** Either side, at any stage before the end; it says why. */
function decline(match: Match, step: Step): Match {
  const [side] = step.sides;
  if (nextStage[match.stage] === null || !side) throw new OutOfTurn(comesNext(match, null), ['to']);
  if (!step.reason?.trim())
    throw new Invalid('Say why you decline, so that the other side can learn from it.', ['reason']);
  return moved(match, side, step);
}

/** The matches on which the State agreed to something else than what is offered now: it is asked for its word again. The provider's own word is its own. */
export const askedAgain = (matches: readonly Match[], { now, by }: Word): readonly Match[] =>
  matches
    .filter(({ stage, agreedBy }) => stage === 'CONTACTED' && agreedBy.includes('STATE'))
    .map((match) => ({
      ...match,
      revision: match.revision + 1,
      agreedBy: match.agreedBy.filter((side) => side !== 'STATE'),
      steps: [...match.steps, { stage: 'CONTACTED', side: 'PROVIDER', at: now, by, reason: wordAskedAgain }],
    }));

function moved(match: Match, side: Side, { to, reason, now, by }: Step): Match {
  const step: MatchStep = { stage: to, side, at: now, by, reason: reason?.trim() || null };
  return { ...match, revision: match.revision + 1, stage: to, steps: [...match.steps, step] };
}

function refuseBlocked({ blockers }: Pick<Fit, 'blockers'>): void {
  const [first] = blockers;
  if (!first) return;
  if (blockers.every(({ code }) => code === 'CAPACITY_EXHAUSTED'))
    throw new CapacityExhausted(noCapacity, ['offer']);
  throw new Invalid(blocked[first.code], ['offer']);
}

function comesNext(match: Match, next: MatchStage | null): string | Words {
  if (next === null)
    return match.stage === 'DECLINED'
      ? 'This match is declined: propose it again.'
      : 'This match is done: nothing comes next.';
  const [side, other] = whoseTurn(match);
  return words(other ? ofBoth : ofOne[side ?? 'PROVIDER'], { stage: stageWords[next] });
}

const ofBoth =
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.';
const ofOne: Readonly<Record<Side, string>> = {
  STATE: 'The next step is “{stage}”, and it belongs to the State. Either side may decline.',
  PROVIDER: 'The next step is “{stage}”, and it belongs to the provider. Either side may decline.',
};

const already = ({ stage }: Match): string | Words =>
  stage === 'DONE'
    ? 'This match is done.'
    : words('This pair is already proposed and is at “{stage}”. Take the next step of that match instead.', {
        stage: stageWords[stage],
      });

/** What a stage is called in English; `texts` have it in the other languages, the client on its screens. */
export const stageWords: Readonly<Record<MatchStage, string>> = {
  PROPOSED: 'Proposed',
  CONTACTED: 'In contact',
  AGREED: 'Agreed',
  DELIVERING: 'Delivering',
  DONE: 'Done',
  DECLINED: 'Declined',
};

const hidden = 'Donors may not see this need. Let its State open the answer to donors first.';
const noCapacity =
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.';
const wordAskedAgain = 'The offer was revised after the State agreed, so it is asked for its word again.';
const notConfirmed =
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.';
const noLongerFits =
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.';
const blocked: Readonly<Record<BlockerCode, string>> = {
  TYPE_NOT_OFFERED:
    'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.',
  OUT_OF_SCOPE:
    'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.',
  NOT_ELIGIBLE: 'This pair is blocked: the offer is not open to this State. Choose another offer or need.',
  WINDOW_CLOSED:
    'This pair is blocked: the window of the offer is not open today. Choose another offer or need.',
  CAPACITY_EXHAUSTED:
    'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.',
  WITHDRAWN: 'This pair is blocked: the offer was withdrawn. Choose another offer or need.',
  STALE: 'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.',
};
