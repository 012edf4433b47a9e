import type { Supposed, SupposedNeed } from '../../../domain/assistance/matrix/suppose/supposed.ts';
import { needOrder } from '../../../domain/assistance/orders.ts';
import type { SentChange } from '../../../domain/assistance/scenario/changes-input.ts';
import type { Scenario, SupposedOffer } from '../../../domain/assistance/scenario/scenario.ts';
import type { ProviderId, ScenarioId } from '../../../domain/base/ids.ts';
import { inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';
import { changesOf, supposedOffers } from './supposed.ts';

export interface WhatIfInput {
  /** A kept one, or what is being tried: a provider and what it would do. */
  readonly scenario?: ScenarioId | null | undefined;
  readonly provider?: ProviderId | null | undefined;
  readonly changes?: readonly SentChange[] | null | undefined;
  readonly filter?: NeedFilterInput | null | undefined;
  /** In whole US dollars. */
  readonly budget?: number | null | undefined;
}

/** What would become of the needs that the viewer sees; nothing is kept and nothing is done. */
export interface WhatIf extends Supposed {
  readonly offers: readonly SupposedOffer[];
}

export async function whatIf(context: Context, input: WhatIfInput): Promise<WhatIf> {
  const { store } = context;
  const scenario = await scenarioOf(context, input);
  const { budget = null } = input;
  if (budget !== null && (budget <= 0 || !Number.isSafeInteger(budget)))
    throw new Invalid('Send an amount above zero, in whole US dollars.', ['budget']);
  const filter = needFilterOf(store.catalogue(), input.filter ?? {}, ['filter']);
  const offers = await supposedOffers(context, scenario);
  const { projection } = store.live;
  const over = offers.length === 0 && budget !== null ? await asTheyAre(context, scenario) : offers;
  return { ...projection.suppose({ offers: over, filter, budget }, audience(context)), offers };
}

/** An amount alone is spent over what the provider offers already. */
async function asTheyAre(context: Context, { provider }: Pick<Scenario, 'provider'>) {
  const own = await context.store.offers.ofProviders(audience(context), [provider]);
  return own.filter(({ withdrawnAt }) => withdrawnAt === null).map((one) => ({ before: one, after: one }));
}

async function scenarioOf(
  context: Context,
  { scenario, provider, changes }: WhatIfInput,
): Promise<Pick<Scenario, 'provider' | 'changes'>> {
  if (scenario) return found(context.store.scenarios.byIds(audience(context), [scenario]), ['scenario']);
  if (!provider) throw new Invalid('Name a scenario, or a provider and what it would do.', ['provider']);
  permit(context.viewer, 'scenario.try', { provider }, ['provider']);
  return { provider, changes: changesOf(context, changes ?? []) };
}

/** A need whose coverage would become another, as a record of a page. */
export interface ChangedNeed extends SupposedNeed {
  readonly id: string;
}

/** State by State in the reader's alphabet. */
export function changedNeeds(context: Context, { needs }: Supposed, request: PageRequest): Page<ChangedNeed> {
  const byNeed = needOrder('changedNeeds', context.store.catalogue(), request.language);
  const order: Order<ChangedNeed> = { ...byNeed, keyOf: ({ need }) => byNeed.keyOf(need) };
  const rows = inOrder(
    needs.map((one) => ({ ...one, id: one.need })),
    order,
  );
  return pageOf(context, rows, order, request);
}
