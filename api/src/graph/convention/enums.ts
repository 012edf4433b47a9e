import { obligationLevels, priorityAreas } from '../../domain/convention/article.ts';
import { concernLevels } from '../../domain/convention/broad/broad-key.ts';
import { assistanceCategories } from '../../domain/convention/instrument.ts';
import { legalTraditions, participantStatuses, regionalGroups } from '../../domain/convention/participant.ts';
import { providerKinds } from '../../domain/convention/provider.ts';
import { enumOf } from '../base/enum-of.ts';

export const ObligationLevelRef = enumOf(
  'ObligationLevel',
  obligationLevels,
  'What the Convention asks: “shall”, “shall consider”, “may”, or nothing of the State.',
);
export const ConcernLevelRef = enumOf(
  'ConcernLevel',
  concernLevels,
  'What a need may concern: a provision, a whole article or chapter, or joining the Convention [WG 9, 23, 39].',
);
export const PriorityAreaRef = enumOf('PriorityArea', priorityAreas, '[WG 26]');
export const AssistanceCategoryRef = enumOf('AssistanceCategory', assistanceCategories, '[WG 19]');
export const LegalTraditionRef = enumOf(
  'LegalTradition',
  legalTraditions,
  'Counts for the score of a match alone.',
);
export const ParticipantStatusRef = enumOf(
  'ParticipantStatus',
  participantStatuses,
  'At a date, from the dates of signature and deposit.',
);
export const RegionalGroupRef = enumOf(
  'RegionalGroup',
  regionalGroups,
  'Of the United Nations; the European Union is in none.',
);
export const PrerequisiteStrengthRef = enumOf(
  'PrerequisiteStrength',
  ['HARD', 'SOFT'],
  'HARD: cannot be fully applied without. SOFT: gains from.',
);
export const ProviderKindRef = enumOf('ProviderKind', providerKinds, '[WG 29, 37]');
