import type { Scenario, SupposedOffer } from '../../../domain/assistance/scenario/scenario.ts';
import type { ScenarioId } from '../../../domain/base/ids.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context, SignedIn } from '../../base/context.ts';
import { asRead, revising } from '../../base/revising.ts';
import { within } from '../../base/within.ts';
import { askAgain } from '../offer/ask-again.ts';
import { contentWithin, offerLimits } from '../offer/offer-limits.ts';
import { refuseApplied } from './keep-scenario.ts';
import { revisableScenario } from './revisable-scenario.ts';
import { supposedOffers } from './supposed.ts';

export interface ApplyScenarioInput {
  readonly operationId: string;
  readonly scenario: ScenarioId;
  readonly expectedRevision: number;
}

/** Its offers become what was supposed, all in one transaction or none: CONFLICT or FORBIDDEN names the change whose offer is another by now. */
export const applyScenario = (context: Context, input: ApplyScenarioInput): Promise<Scenario> =>
  revising(context, 'scenario.apply', input, revisableScenario(context, input.scenario), (_seen, by) => ({
    compare: asRead(input),
    change: async (before, writes) => {
      refuseApplied(before);
      const { supposed, asked } = await withinLimits(context, writes, before, by);
      for (const { before: offer, after } of supposed) {
        await writes.saveOffer(after, offer?.revision ?? null);
        const detail = { title: after.title, scenario: before.id };
        writes.record({ user: by.id, action: actionOf({ before: offer, after }), subject: after.id, detail });
      }
      const { now } = context;
      return {
        after: { ...before, revision: before.revision + 1, changedAt: now, appliedAt: now },
        rows: [...supposed.map(({ after }) => ({ kind: 'offer' as const, row: after })), ...asked],
        detail: { title: before.title, offers: supposed.map(({ after }) => after.id) },
      };
    },
  }));

/** Each offer is held to what its provider is held to by hand. */
async function withinLimits(context: Context, writes: Writes, scenario: Scenario, { name }: SignedIn) {
  const { now } = context;
  const offers = await supposedOffers(context, scenario, writes);
  const ids = offers.flatMap(({ before }) => before?.id ?? []);
  const limits = await offerLimits(writes, scenario.provider, ids);
  const supposed = offers.map((one, at): SupposedOffer => {
    if (one.after.withdrawnAt !== null) return one;
    const content = within(['changes', at, 'content'], () =>
      contentWithin(limits, one.before, one.after, now),
    );
    return { ...one, after: { ...one.after, ...content } };
  });
  const revised = supposed.flatMap(({ before, after }) =>
    before && after.withdrawnAt === null ? [{ before, after }] : [],
  );
  return { supposed, asked: await askAgain(writes, revised, limits.matches, { now, by: name }) };
}

const actionOf = ({ before, after }: SupposedOffer) =>
  before === null ? 'offer.publish' : after.withdrawnAt === null ? 'offer.revise' : 'offer.withdraw';
