import type { ParticipantCode, ProviderId } from '../../domain/base/ids.ts';
import { parse, text } from '../../domain/base/parse.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { visibleText } from '../../domain/base/visible-text.ts';
import { type Provider, type ProviderKind, providerKinds } from '../../domain/convention/provider.ts';
import { type Context, permit } from '../base/context.ts';

export interface NewProvider {
  readonly name: string;
  readonly kind: ProviderKind;
  /** For a State that gives help [WG 33]. */
  readonly participant?: string | null | undefined;
  /** Invented for a demonstration; as its State is, when left out. */
  readonly fictional?: boolean | undefined;
}

/** Registers providers in one transaction; gives them in the order they came in. */
export async function recordProviders(
  context: Context,
  list: readonly NewProvider[],
): Promise<readonly Provider[]> {
  const { store, viewer, newId } = context;
  const by = permit(viewer, 'provider.register');
  if (list.length === 0) return [];
  const known = store.catalogue().participants;
  const made = list.map(({ name, kind, participant, fictional }, at): Provider => {
    if (visibleText(name) === '') throw new Invalid('Name the provider.', ['providers', at, 'name']);
    if (!providerKinds.includes(kind))
      throw new Invalid(`A provider is one of ${providerKinds.join(', ')}.`, ['providers', at, 'kind']);
    const state = participant ? known.get(participant as ParticipantCode) : undefined;
    if (participant && !state)
      throw new Invalid(`There is no participant "${participant}".`, ['providers', at, 'participant']);
    return {
      id: newId() as ProviderId,
      name: parse(text(300), name, ['providers', at, 'name']),
      kind,
      participant: state?.code ?? null,
      fictional: fictional ?? state?.fictional ?? false,
    };
  });
  await store.atomically(async (writes) => {
    await writes.saveProviders(made);
    for (const { id, name } of made)
      writes.record({ user: by.id, action: 'provider.register', subject: id, detail: { name } });
  });
  return made;
}
