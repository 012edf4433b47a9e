import {
  budgetBands,
  compliances,
  horizons,
  measureKinds,
  measureStatuses,
} from '../../domain/assessment/answer.ts';
import { assessmentStatuses, channels, consultedBodies } from '../../domain/assessment/assessment.ts';
import { needStates } from '../../domain/assessment/need.ts';
import { builder } from '../builder.ts';

export const ComplianceRef = builder.enumType('Compliance', {
  values: compliances,
  description: 'A gap is IN_PART or NO. Not answered is not a gap.',
});
export const MeasureKindRef = builder.enumType('MeasureKind', {
  values: measureKinds,
  description: 'Direct application of the treaty is a measure too [WG 28].',
});
export const MeasureStatusRef = builder.enumType('MeasureStatus', { values: measureStatuses });
export const HorizonRef = builder.enumType('Horizon', {
  values: horizons,
  description: 'Set by the requesting State alone [WG 25].',
});
export const BudgetBandRef = builder.enumType('BudgetBand', {
  values: budgetBands,
  description: 'In US dollars.',
});
export const AssessmentStatusRef = builder.enumType('AssessmentStatus', {
  values: assessmentStatuses,
  description:
    'DRAFT → SUBMITTED → ACCEPTED. Content is editable in DRAFT alone; the last submitted revision stays in force while the State drafts again.',
});
export const ChannelRef = builder.enumType('Channel', {
  values: channels,
  description: 'How a report arrived [WG 10].',
});
export const ConsultedBodyRef = builder.enumType('ConsultedBody', {
  values: consultedBodies,
  description: 'Whom the State asked before it answered.',
});
export const NeedStateRef = builder.enumType('NeedState', {
  values: needStates,
  description: 'MET and WITHDRAWN only by the State.',
});
export const PopulationRef = builder.enumType('Population', {
  values: ['REAL', 'FICTIONAL'] as const,
  description: 'Fictional participants never enter a figure about real ones.',
});
