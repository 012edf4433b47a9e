import type { ParticipantCode, ProviderId } from '../base/ids.ts';
import type { Catalogue } from './catalogue.ts';
import type { Provider } from './provider.ts';

type Providers = Pick<Catalogue, 'providers' | 'formerProviders'>;

/** The id of the provider that this one is today: a record that was merged is the one that it became. */
export function providerNow(
  { formerProviders }: Pick<Catalogue, 'formerProviders'>,
  id: ProviderId,
): ProviderId {
  const into = formerProviders?.get(id)?.merged?.into;
  return into === undefined ? id : providerNow({ formerProviders }, into);
}

/** The record itself, also one that was merged. */
export const recordOf = ({ providers, formerProviders }: Providers, id: ProviderId): Provider | undefined =>
  formerProviders?.get(id) ?? providers.get(id);

/** The provider that a State is, where it gives help itself [WG 33]. */
export function providerOfState({ providers }: Providers, state: ParticipantCode): Provider | null {
  for (const provider of providers.values()) if (provider.participant === state) return provider;
  return null;
}

/** The records that became this provider, the last first. */
export const formerRecordsOf = (catalogue: Providers, id: ProviderId): readonly Provider[] =>
  [...(catalogue.formerProviders?.values() ?? [])]
    .filter((one) => providerNow(catalogue, one.id) === id)
    .sort((a, b) => ((a.merged?.at ?? '') < (b.merged?.at ?? '') ? 1 : -1));

/** Those of a list, in which each record is once. Whoever asks for one that was merged finds the one that it became, in old links, files and stored data alike. */
export function knownProviders(records: ReadonlyMap<ProviderId, Provider>): Providers {
  const all = [...records];
  const formerProviders = new Map(all.filter(([, { merged }]) => merged));
  const providers = new AnsweringForFormer(
    all.filter(([, { merged }]) => !merged),
    formerProviders,
  );
  return { providers, formerProviders };
}

class AnsweringForFormer extends Map<ProviderId, Provider> {
  readonly #former: ReadonlyMap<ProviderId, Provider>;

  constructor(
    entries: readonly (readonly [ProviderId, Provider])[],
    former: ReadonlyMap<ProviderId, Provider>,
  ) {
    super(entries);
    this.#former = former;
  }
  override get(id: ProviderId): Provider | undefined {
    return super.get(providerNow({ formerProviders: this.#former }, id));
  }
  override has(id: ProviderId): boolean {
    return super.has(providerNow({ formerProviders: this.#former }, id));
  }
}
