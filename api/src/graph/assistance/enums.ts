import { activityRoles, activityStatuses } from '../../domain/assistance/activity.ts';
import { coverages } from '../../domain/assistance/coverage.ts';
import {
  blockerCodes,
  cautionCodes,
  helpOutcomes,
  lossReasons,
  matchStages,
  partCodes,
} from '../../domain/assistance/match.ts';
import { dimensions, indicatorCodes } from '../../domain/assistance/matrix/figures.ts';
import { modes, offerStates } from '../../domain/assistance/offer.ts';
import { builder } from '../builder.ts';

export const ModeRef = builder.enumType('Mode', { values: modes, description: 'How help is given.' });
export const OfferStateRef = builder.enumType('OfferState', {
  values: offerStates,
  description:
    'STALE: not confirmed within its period; it says so and matches nothing until it is confirmed again.',
});
export const MatchStageRef = builder.enumType('MatchStage', {
  values: matchStages,
  description: 'PROPOSED → CONTACTED → AGREED → DELIVERING → DONE, or DECLINED with a reason.',
});
export const SideRef = builder.enumType('Side', {
  values: ['STATE', 'PROVIDER'] as const,
  description: 'Whose step it is in a match.',
});
export const BlockerCodeRef = builder.enumType('BlockerCode', {
  values: blockerCodes,
  description: 'Why an offer does not fit a need; such a pair is still shown.',
});
export const CautionCodeRef = builder.enumType('CautionCode', {
  values: cautionCodes,
  description: 'What to bear in mind; it blocks nothing.',
});
export const PartCodeRef = builder.enumType('PartCode', {
  values: partCodes,
  description: 'What the score of a match is made of.',
});
export const ActivityStatusRef = builder.enumType('ActivityStatus', {
  values: activityStatuses,
  description: 'As in IATI.',
});
export const ActivityRoleRef = builder.enumType('ActivityRole', {
  values: activityRoles,
  description: 'As in IATI.',
});
export const CoverageRef = builder.enumType('Coverage', {
  values: coverages,
  description:
    'The furthest of: an unblocked offer (OFFERED), an agreed match or pipeline activity (AGREED), an activity begun (UNDER_WAY). MET and WITHDRAWN only by the State.',
});
export const DimensionRef = builder.enumType('Dimension', {
  values: dimensions,
  description:
    'What rows and columns are chosen from; what has no value in one is under the key NONE [WG 29].',
});
export const IndicatorCodeRef = builder.enumType('IndicatorCode', {
  values: indicatorCodes,
  description: 'Each with numerator and denominator, over what the audience sees.',
});
export const HelpOutcomeRef = builder.enumType('HelpOutcome', {
  values: helpOutcomes,
  description:
    'When a need is opened again: CAME_BACK as it stood, WAITS_FOR_PROVIDER as a new proposal of the State, LOST.',
});
export const LossReasonRef = builder.enumType('LossReason', {
  values: lossReasons,
  description: 'Why help did not come back with its need.',
});
