import type { Need } from '../assessment/need.ts';
import { rankOf } from '../base/visibility.ts';
import type { Activity } from './activity.ts';
import type { Fit, HelpOutcome, LossReason, Match, MatchStep } from './match.ts';
import { propose, type Word } from './match-steps.ts';
import { holdsPlace } from './match-turns.ts';
import type { Offer } from './offer.ts';

/** What its other side did meanwhile. */
export interface Meanwhile {
  readonly need: Pick<Need, 'id' | 'participant' | 'label' | 'state'>;
  readonly offer: Offer;
  /** The one that was cancelled with it. */
  readonly activity: Activity | null;
  /** Of the pair, now. */
  readonly blockers: Fit['blockers'];
  /** The offer has a place left this year. */
  readonly placeLeft: boolean;
}

export interface HelpAgain {
  readonly match: Match;
  /** Where it runs again. */
  readonly activity: Activity | null;
  readonly outcome: HelpOutcome;
}

/** The withdrawal of its need ended it, and nobody acted since. */
export const endedWithNeed = ({ stage, steps }: Pick<Match, 'stage' | 'steps'>): boolean =>
  stage === 'DECLINED' && steps.at(-1)?.ended !== undefined;

/** What becomes of a match that the withdrawal of its need ended when the need is opened again (domain.md §5); null for any other. */
export function helpAgain(match: Match, meanwhile: Meanwhile, word: Word): HelpAgain | null {
  const ended = match.steps.at(-1);
  if (!endedWithNeed(match) || !ended?.ended) return null;
  const why = lossOf(match, ended, meanwhile, word.now);
  if (why !== null) return { match: lost(match, why, word), activity: null, outcome: 'LOST' };
  if (acted(ended, meanwhile))
    return { match: askedAgain(match, meanwhile, word), activity: null, outcome: 'WAITS_FOR_PROVIDER' };
  const { stage, activity: status } = ended.ended;
  const step: MatchStep = { stage, side: 'STATE', at: word.now, by: word.by, reason: null, opened: cameBack };
  const { activity } = meanwhile;
  return {
    match: { ...match, revision: match.revision + 1, stage, steps: [...match.steps, step] },
    activity: activity &&
      status && { ...activity, revision: activity.revision + 1, status, changedAt: word.now },
    outcome: 'CAME_BACK',
  };
}

function lossOf(match: Match, ended: MatchStep, meanwhile: Meanwhile, now: string): LossReason | null {
  const { offer, blockers, placeLeft, need } = meanwhile;
  if (offer.withdrawnAt !== null) return 'OFFER_WITHDRAWN';
  if (!acted(ended, meanwhile)) {
    const before = { stage: ended.ended?.stage ?? match.stage, agreedAt: match.agreedAt };
    return holdsPlace(before, now) && !placeLeft ? 'NO_PLACE_LEFT' : null;
  }
  if (rankOf(need.label) < rankOf('DONORS')) return 'HIDDEN_FROM_DONORS';
  if (blockers.length === 0) return null;
  return blockers.every(({ code }) => code === 'CAPACITY_EXHAUSTED') ? 'NO_PLACE_LEFT' : 'BLOCKED';
}

/** The provider said the offer otherwise, or changed what was agreed: what it agreed to then is not what it offers now. Confirming is not such an act. */
function acted({ at, ended }: MatchStep, { offer, activity }: Meanwhile): boolean {
  if (offer.revisedAt !== undefined && offer.revisedAt > at) return true;
  if (!ended?.activity) return false;
  return activity === null || activity.status !== 'CANCELLED' || activity.changedAt !== at;
}

function askedAgain(match: Match, { need, offer }: Meanwhile, { now, by }: Word): Match {
  const again = propose(
    { need, offer, fit: { blockers: [] }, existing: match },
    { side: 'STATE', message: match.message, now, by },
  );
  return { ...again, steps: opened(again.steps, { outcome: 'WAITS_FOR_PROVIDER', why: null }) };
}

function lost(match: Match, why: LossReason, { now, by }: Word): Match {
  const step: MatchStep = { stage: 'DECLINED', side: 'STATE', at: now, by, reason: said[why] };
  return {
    ...match,
    revision: match.revision + 1,
    steps: opened([...match.steps, step], { outcome: 'LOST', why }),
  };
}

const opened = (steps: readonly MatchStep[], how: NonNullable<MatchStep['opened']>): readonly MatchStep[] =>
  steps.map((step, at) => (at === steps.length - 1 ? { ...step, opened: how } : step));

const cameBack = { outcome: 'CAME_BACK', why: null } as const;

const said: Readonly<Record<LossReason, string>> = {
  OFFER_WITHDRAWN: 'The need was opened again, but the offer was withdrawn meanwhile.',
  NO_PLACE_LEFT: 'The need was opened again, but all places of the offer are taken this year.',
  BLOCKED: 'The need was opened again, but the offer no longer fits it.',
  HIDDEN_FROM_DONORS: 'The need was opened again, but donors may not see it.',
};
