import {
  ownerOfProvider,
  ownerOfSecretariat,
  type ParticipantCode,
  type ProviderId,
} from '../../../domain/base/ids.ts';
import type { Audience } from '../../../domain/base/visibility.ts';

/** For whom a need is proposed, and under what their files are kept. */
export interface Proposer {
  readonly side: 'PROVIDER' | 'SECRETARIAT';
  readonly provider: ProviderId | null;
  readonly owner: ParticipantCode;
}

/** Whoever is of the secretariat speaks for it, unless they name the provider that they act for. */
export function proposerFor(
  { providers }: Pick<Audience, 'providers'>,
  provider: ProviderId | null,
): Proposer {
  return provider && providers.includes(provider)
    ? { side: 'PROVIDER', provider, owner: ownerOfProvider(provider) }
    : { side: 'SECRETARIAT', provider: null, owner: ownerOfSecretariat };
}
