import type { ParticipantCode, ProviderId } from '../base/ids.ts';

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
}
