import type { ProviderPriorities } from '../../../domain/assistance/priorities/priorities.ts';
import { parsePriorities } from '../../../domain/assistance/priorities/priorities-input.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { Conflict, NotFound } from '../../../domain/base/refusal.ts';
import { type Context, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { removing } from '../../base/removing.ts';

export interface SetPrioritiesInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly provider: ProviderId;
  /** 0 where nothing was said yet. */
  readonly expectedRevision: number;
}

/** A provider publishes what it puts first [WG 2(d)]; the whole of it is sent again. */
export async function setPriorities(
  context: Context,
  input: SetPrioritiesInput,
): Promise<ProviderPriorities> {
  const { store, viewer, now } = context;
  const { provider, expectedRevision } = input;
  signedIn(viewer);
  const catalogue = store.catalogue();
  if (!catalogue.providers.has(provider)) throw new NotFound(['provider']);
  const by = permit(viewer, 'priorities.set', { provider }, ['provider']);
  const content = parsePriorities(input, catalogue);
  return once(
    context,
    'priorities.set',
    input.operationId,
    input,
    async (writes) => {
      const [before] = await writes.priorities.ofProviders([provider]);
      const revision = before?.revision ?? 0;
      if (revision !== expectedRevision) throw new Conflict(revision);
      const after = { ...content, id: provider, provider, revision: revision + 1, by: by.id, changedAt: now };
      await writes.savePriorities(after, before ? revision : null);
      writes.record({
        user: by.id,
        action: 'priorities.set',
        subject: provider,
        detail: { revision: after.revision },
      });
      return after;
    },
    entityAgain((id) => store.priorities.ofProviders([id])),
  );
}

/** It no longer says that anything comes first. */
export async function withdrawPriorities(
  context: Context,
  input: Pick<SetPrioritiesInput, 'operationId' | 'provider' | 'expectedRevision'>,
): Promise<ProviderId> {
  await removing(context, 'priorities.set', input, {
    argument: 'provider',
    read: ({ priorities }) => priorities.ofProviders([input.provider]),
    remove: (writes, before) => writes.removePriorities(before),
    detail: ({ revision }) => ({ revision, withdrawn: true }),
  });
  return input.provider;
}
