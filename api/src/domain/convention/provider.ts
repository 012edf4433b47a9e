import type { Instant } from '../base/calendar.ts';
import type { ParticipantCode, ProviderId } from '../base/ids.ts';
import type { Language } from '../base/language.ts';

export const providerKinds = [
  'MULTILATERAL',
  'REGIONAL',
  'BILATERAL',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIC',
  'STATE',
] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Who gives help: an organization, or a State (South–South [WG 33]). */
export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly participant: ParticipantCode | null;
  readonly fictional: boolean;
  /** How often a merge changed it; left out: never. */
  readonly revision?: number;
  /** Of a record that was merged: the one that it became. It is in no list from then on, and its id finds that one. */
  readonly merged?: { readonly into: ProviderId; readonly at: Instant; readonly reason: string };
  /** What it calls itself in other languages. */
  readonly names?: Readonly<Partial<Record<Language, string>>>;
  readonly site?: string | null;
  /** Where it has its seat; of a State that gives help itself `participant` says it. */
  readonly country?: ParticipantCode | null;
  /** What help it offers, in a sentence of its own. */
  readonly about?: string | null;
}

/** As it calls itself in this language, otherwise in its own. */
export const providerNameIn = ({ name, names }: Pick<Provider, 'name' | 'names'>, language: string): string =>
  names?.[language as Language] ?? name;
