import { obligationLevels, priorityAreas } from '../../domain/convention/article.ts';
import { assistanceCategories } from '../../domain/convention/instrument.ts';
import { legalTraditions, participantStatuses, regionalGroups } from '../../domain/convention/participant.ts';
import { providerKinds } from '../../domain/convention/provider.ts';
import { builder } from '../builder.ts';

export const ObligationLevelRef = builder.enumType('ObligationLevel', {
  values: obligationLevels,
  description: 'What the Convention asks: “shall”, “shall consider”, “may”, or nothing of the State.',
});
export const PriorityAreaRef = builder.enumType('PriorityArea', {
  values: priorityAreas,
  description: '[WG 26]',
});
export const AssistanceCategoryRef = builder.enumType('AssistanceCategory', {
  values: assistanceCategories,
  description: '[WG 19]',
});
export const LegalTraditionRef = builder.enumType('LegalTradition', {
  values: legalTraditions,
  description: 'Counts for the score of a match alone.',
});
export const ParticipantStatusRef = builder.enumType('ParticipantStatus', {
  values: participantStatuses,
  description: 'At a date, from the dates of signature and deposit.',
});
export const RegionalGroupRef = builder.enumType('RegionalGroup', {
  values: regionalGroups,
  description: 'Of the United Nations; the European Union is in none.',
});
export const PrerequisiteStrengthRef = builder.enumType('PrerequisiteStrength', {
  values: ['HARD', 'SOFT'] as const,
  description: 'HARD: cannot be fully applied without. SOFT: gains from.',
});
export const ProviderKindRef = builder.enumType('ProviderKind', {
  values: providerKinds,
  description: '[WG 29, 37]',
});
