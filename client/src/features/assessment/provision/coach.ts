import type { AssistanceWantedInput } from '../../../gql/graphql.ts';

/** The seven things that make a need easy to answer, in the order the coach asks for them. */
export const coachFields = [
  'subject',
  'result',
  'beneficiary',
  'ownContribution',
  'languages',
  'horizon',
  'budgetBand',
] as const;

/** How many of the seven a wish names; it never blocks submitting. */
export const coached = (wish: AssistanceWantedInput): number =>
  coachFields.filter((field) =>
    field === 'languages' ? (wish.languages?.length ?? 0) > 0 : Boolean(wish[field]),
  ).length;
