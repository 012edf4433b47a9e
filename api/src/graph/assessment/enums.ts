import {
  budgetBands,
  compliances,
  horizons,
  measureKinds,
  measureStatuses,
} from '../../domain/assessment/answer.ts';
import { assessmentStatuses, channels, consultedBodies } from '../../domain/assessment/assessment.ts';
import { needStates } from '../../domain/assessment/need.ts';
import { chosenVersions } from '../../domain/assessment/together/version.ts';
import { enumOf } from '../base/enum-of.ts';

export const ComplianceRef = enumOf(
  'Compliance',
  compliances,
  'A gap is IN_PART or NO. Not answered is not a gap.',
);
export const MeasureKindRef = enumOf(
  'MeasureKind',
  measureKinds,
  'Direct application of the treaty is a measure too [WG 28].',
);
export const MeasureStatusRef = enumOf('MeasureStatus', measureStatuses);
export const HorizonRef = enumOf('Horizon', horizons, 'Set by the requesting State alone [WG 25].');
export const BudgetBandRef = enumOf('BudgetBand', budgetBands, 'In US dollars.');
export const AssessmentStatusRef = enumOf(
  'AssessmentStatus',
  assessmentStatuses,
  'DRAFT → SUBMITTED → ACCEPTED. Content is editable in DRAFT alone; the last submitted revision stays in force while the State drafts again.',
);
export const ChannelRef = enumOf('Channel', channels, 'How a report arrived [WG 10].');
export const ConsultedBodyRef = enumOf(
  'ConsultedBody',
  consultedBodies,
  'Whom the State asked before it answered.',
);
export const NeedStateRef = enumOf('NeedState', needStates, 'MET and WITHDRAWN only by the State.');
export const PopulationRef = enumOf(
  'Population',
  ['REAL', 'FICTIONAL'],
  'Fictional participants never enter a figure about real ones.',
);
export const ChosenVersionRef = enumOf(
  'ChosenVersion',
  chosenVersions,
  'Whose words were chosen; REWRITTEN: others.',
);
