import type {
  AssistanceCategory,
  BudgetBand,
  Compliance,
  Horizon,
  MeasureStatus,
  PaperInstrumentFragment,
  PaperRouteQuery,
} from '../../../gql/graphql.ts';
import type { Signs } from '../../../lib/signs.ts';

/** What is ticked on paper is typed in by its number. */
export const complianceNumbers: readonly Compliance[] = ['YES', 'IN_PART', 'NO'];
export const measureKinds = [
  'LAW',
  'REGULATION',
  'POLICY',
  'BODY',
  'PRACTICE',
  'DIRECT_APPLICATION',
] as const;
export const measureStatuses: readonly MeasureStatus[] = ['IN_FORCE', 'DRAFT', 'SUPERSEDED'];
export const horizonNumbers: readonly Horizon[] = ['SHORT', 'MEDIUM', 'LONG'];
export const budgetNumbers: readonly BudgetBand[] = [
  ...(['UNDER_50K', 'FROM_50K_TO_250K', 'FROM_250K_TO_1M', 'OVER_1M', 'UNKNOWN'] as const),
];
export const consultedNumbers = [
  'LEGISLATURE',
  'JUDICIARY',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'OTHER',
] as const;
/** Of help that is in no list. */
export const categoryNumbers: readonly AssistanceCategory[] = ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'];
/** Where the instrument asks for it: the State does not say. */
export const notProvidedNumber = 4;
/** No help is required. */
export const noneNumber = 0;

/** What can be ticked, each with its number. */
export const numbered = (labels: readonly string[], { semicolon }: Signs): string =>
  labels.map((label, at) => `${at + 1} ${label}`).join(semicolon);

/** A checklist, and the vocabulary of subjects, whose numbers are its order. */
export type PaperInstrument = PaperInstrumentFragment & Pick<PaperRouteQuery, 'subjects'>;
/** As much of it as what is typed is read by. */
export type TypedInstrument = Pick<
  PaperInstrument,
  'assistanceTypes' | 'challenges' | 'questions' | 'subjects'
>;
export type PaperProvision = PaperInstrument['provisions'][number];

/** Provisions under their articles, in the order of the paper, each with its number in the form. */
export function paperOrder(
  provisions: readonly PaperProvision[],
): readonly { readonly article: PaperProvision['article']; readonly provisions: readonly Numbered[] }[] {
  const groups = new Map<string, { article: PaperProvision['article']; provisions: Numbered[] }>();
  provisions.forEach((provision, at) => {
    const key = provision.article.number;
    const group = groups.get(key) ?? { article: provision.article, provisions: [] };
    group.provisions.push({ number: at + 1, provision });
    groups.set(key, group);
  });
  return [...groups.values()];
}
export interface Numbered {
  readonly number: number;
  readonly provision: PaperProvision;
}
