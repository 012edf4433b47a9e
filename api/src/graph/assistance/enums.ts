import { activityRoles, activityStatuses } from '../../domain/assistance/activity.ts';
import { coverages } from '../../domain/assistance/coverage.ts';
import { blockerCodes, cautionCodes, matchStages, partCodes } from '../../domain/assistance/match.ts';
import { dimensions, indicatorCodes } from '../../domain/assistance/matrix/figures.ts';
import { modes, offerStates } from '../../domain/assistance/offer.ts';
import { builder } from '../builder.ts';

export const ModeRef = builder.enumType('Mode', { values: modes });
export const OfferStateRef = builder.enumType('OfferState', {
  values: offerStates,
  description:
    'STALE: not confirmed within its period; it says so and matches nothing until it is confirmed again.',
});
export const MatchStageRef = builder.enumType('MatchStage', {
  values: matchStages,
  description: 'PROPOSED → CONTACTED → AGREED → DELIVERING → DONE, or DECLINED with a reason.',
});
export const SideRef = builder.enumType('Side', { values: ['STATE', 'PROVIDER'] as const });
export const BlockerCodeRef = builder.enumType('BlockerCode', { values: blockerCodes });
export const CautionCodeRef = builder.enumType('CautionCode', { values: cautionCodes });
export const PartCodeRef = builder.enumType('PartCode', { values: partCodes });
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
export const DimensionRef = builder.enumType('Dimension', { values: dimensions });
export const IndicatorCodeRef = builder.enumType('IndicatorCode', { values: indicatorCodes });
