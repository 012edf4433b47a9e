import type { OfferId, ProviderId } from '@needs-matrix/api/domain/base/ids';
import { decimalOf } from '@needs-matrix/api/domain/base/money';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { keepScenario } from '@needs-matrix/api/services/assistance/scenario/keep-scenario';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import type { TriedScenario } from './worlds/demo/scenario.ts';

/** What a provider tries out and keeps, done as one of its people; once. */
export async function loadScenario(
  clock: Context,
  { provider: key, title, readers, changes }: TriedScenario,
  providers: ReadonlyMap<string, ProviderId>,
  offers: ReadonlyMap<string, OfferId>,
): Promise<void> {
  const { store, newId } = clock;
  const provider = providers.get(key);
  const viewer = provider && (await store.users.all()).find((one) => holds(one, 'DONOR', provider));
  if (!provider || !viewer) return;
  const context: Context = { ...clock, viewer };
  if ((await store.scenarios.ofProvider(audience(context), provider)).length > 0) return;
  const named = changes.flatMap(({ offer }) => (offer ? (offers.get(offer) ?? []) : []));
  const found = await store.offers.byIds(audience(context), named);
  await keepScenario(context, {
    operationId: newId(),
    provider,
    title,
    readers,
    changes: changes.map(({ offer, content }) => {
      const known = found.find(({ id }) => id === offers.get(offer ?? ''));
      if (!known) return { kind: 'ADD' as const, content };
      const { ceiling, ...said } = known;
      const money = ceiling && { amount: decimalOf(ceiling), currency: ceiling.currency };
      return {
        kind: 'CHANGE' as const,
        offer: known.id,
        expectedRevision: known.revision,
        content: { ...said, ceiling: money, ...content },
      };
    }),
  });
}
