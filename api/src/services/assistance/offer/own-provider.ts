import type { ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import type { User } from '../../../domain/base/viewer.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import type { Writes } from '../../../store/store.ts';

/** A State as the provider that it is itself, made where there is none yet; its focal points speak for it. */
export async function ownProvider(
  writes: Writes,
  participant: ParticipantCode,
  by: Pick<User, 'id'>,
  newId: () => string,
): Promise<Provider> {
  const { providers, participants } = await writes.catalogueHere();
  const known = [...providers.values()].find((one) => isOf(one, participant));
  const state = participants.get(participant);
  if (!state) throw new Error(`There is no participant ${participant}.`);
  const provider: Provider = known ?? {
    ...{ id: newId() as ProviderId, kind: 'STATE', participant },
    ...{ name: state.names.en ?? participant, fictional: state.fictional },
  };
  if (!known) {
    await writes.saveProviders([provider]);
    writes.record({
      user: by.id,
      action: 'provider.register',
      subject: provider.id,
      detail: { name: provider.name },
    });
  }
  for (const user of await writes.users.ofParticipants([participant])) {
    const roles = user.roles.map((grant) =>
      grant.role === 'FOCAL_POINT' && grant.participant === participant
        ? { ...grant, provider: provider.id }
        : grant,
    );
    if (roles.some((grant, at) => grant.provider !== user.roles[at]?.provider))
      await writes.changeUser(user.id, { roles });
  }
  return provider;
}

export const isOf = ({ kind, participant }: Provider, state: ParticipantCode | null): boolean =>
  kind === 'STATE' && participant === state;
