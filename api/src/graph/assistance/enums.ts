import { activityRoles, activityStatuses } from '../../domain/assistance/activity.ts';
import { coverages } from '../../domain/assistance/coverage.ts';
import {
  blockerCodes,
  cautionCodes,
  helpOutcomes,
  lossReasons,
  matchStages,
} from '../../domain/assistance/match.ts';
import { dimensions, indicatorCodes } from '../../domain/assistance/matrix/figures.ts';
import { needsOrders, offersOrders } from '../../domain/assistance/matrix/fits/turns.ts';
import { modes, offerStates } from '../../domain/assistance/offer.ts';
import { needsFirst } from '../../domain/assistance/orders.ts';
import { partCodes } from '../../domain/convention/weights.ts';
import { enumOf } from '../base/enum-of.ts';

export const NeedsFirstRef = enumOf(
  'NeedsFirst',
  needsFirst,
  'MANDATORY: needs at mandatory provisions; LEGISLATION: needs for help that makes law. A law alone is not enough, and no State’s order changes [WG 28, 39, 40].',
);
export const ModeRef = enumOf('Mode', modes, 'How help is given.');
export const OfferStateRef = enumOf(
  'OfferState',
  offerStates,
  'STALE: not confirmed within its period; it says so and matches nothing until it is confirmed again.',
);
export const MatchStageRef = enumOf(
  'MatchStage',
  matchStages,
  'PROPOSED → CONTACTED → AGREED → DELIVERING → DONE, or DECLINED with a reason.',
);
export const SideRef = enumOf('Side', ['STATE', 'PROVIDER'], 'Whose step it is in a match.');
export const BlockerCodeRef = enumOf(
  'BlockerCode',
  blockerCodes,
  'Why an offer does not fit a need; such a pair is still shown.',
);
export const CautionCodeRef = enumOf('CautionCode', cautionCodes, 'What to bear in mind; it blocks nothing.');
export const PartCodeRef = enumOf('PartCode', partCodes, 'What the score of a match is made of.');
export const ActivityStatusRef = enumOf('ActivityStatus', activityStatuses, 'As in IATI.');
export const ActivityRoleRef = enumOf('ActivityRole', activityRoles, 'As in IATI.');
export const CoverageRef = enumOf(
  'Coverage',
  coverages,
  'The furthest of: an unblocked offer (OFFERED), an agreed match or pipeline activity (AGREED), an activity begun (UNDER_WAY). MET and WITHDRAWN only by the State.',
);
export const DimensionRef = enumOf(
  'Dimension',
  dimensions,
  'What rows and columns are chosen from; what has no value in one is under the key NONE [WG 29].',
);
export const IndicatorCodeRef = enumOf(
  'IndicatorCode',
  indicatorCodes,
  'Each with numerator and denominator, over what the audience sees.',
);
export const HelpOutcomeRef = enumOf(
  'HelpOutcome',
  helpOutcomes,
  'When a need is opened again: CAME_BACK as it was, WAITS_FOR_PROVIDER as a new proposal of the State, LOST.',
);
export const LossReasonRef = enumOf('LossReason', lossReasons, 'Why help did not come back with its need.');
export const NeedsOrderRef = enumOf(
  'NeedsOrder',
  needsOrders,
  'Of the needs of an offer. BEST: the best score first; SUBJECTS: most subjects in common first; STATE: State by State; MANDATORY, LEGISLATION: as in NeedsFirst. Within it the best first.',
);
export const OffersOrderRef = enumOf(
  'OffersOrder',
  offersOrders,
  'Of the offers for a need. BEST: the best score first; SUBJECTS: most subjects in common first; PROVIDER: by the name of the provider. Within it the best first.',
);
