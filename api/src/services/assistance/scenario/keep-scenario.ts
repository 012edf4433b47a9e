import type { SentChange } from '../../../domain/assistance/scenario/changes-input.ts';
import type { Scenario, ScenarioReaders } from '../../../domain/assistance/scenario/scenario.ts';
import type { ProviderId, ScenarioId } from '../../../domain/base/ids.ts';
import { parse, text } from '../../../domain/base/parse.ts';
import { Forbidden, Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asRead, revising } from '../../base/revising.ts';
import { revisableScenario } from './revisable-scenario.ts';
import { changesOf, supposedOffers } from './supposed.ts';

export interface ScenarioContent {
  readonly title: string;
  readonly readers: ScenarioReaders;
  readonly changes: readonly SentChange[];
}
export interface KeepScenarioInput extends ScenarioContent {
  readonly operationId: string;
  readonly provider: ProviderId;
}
export interface ReviseScenarioInput extends ScenarioContent {
  readonly operationId: string;
  readonly scenario: ScenarioId;
  readonly expectedRevision: number;
}

/** A provider keeps what it tries out, for itself or for whoever it gives the link to. */
export async function keepScenario(context: Context, input: KeepScenarioInput): Promise<Scenario> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const { provider } = input;
  if (!store.catalogue().providers.has(provider)) throw new NotFound(['provider']);
  const by = permit(viewer, 'scenario.keep', { provider }, ['provider']);
  const content = contentOf(context, input);
  await supposedOffers(context, { provider, changes: content.changes });
  const scenario: Scenario = {
    ...content,
    id: newId() as ScenarioId,
    revision: 1,
    provider,
    by: by.id,
    changedAt: now,
    appliedAt: null,
  };
  return once(
    context,
    'scenario.keep',
    input.operationId,
    input,
    async (writes) => {
      await writes.saveScenario(scenario, null);
      const { id: subject, title } = scenario;
      writes.record({ user: by.id, action: 'scenario.keep', subject, detail: { title } });
      return scenario;
    },
    entityAgain((id) => store.scenarios.byIds(audience(context), [id])),
  );
}

/** The whole scenario is sent again. One that was applied is history. */
export const reviseScenario = (context: Context, input: ReviseScenarioInput): Promise<Scenario> =>
  revising(
    context,
    'scenario.keep',
    input,
    revisableScenario(context, input.scenario),
    ({ provider }, by) => {
      const content = contentOf(context, input);
      return {
        compare: asRead(input),
        change: async (before, writes) => {
          refuseApplied(before);
          await supposedOffers(context, { provider, changes: content.changes }, writes);
          const { revision } = before;
          return {
            after: { ...before, ...content, revision: revision + 1, by: by.id, changedAt: context.now },
            detail: { title: content.title },
          };
        },
      };
    },
  );

function contentOf(context: Context, { title, readers, changes }: ScenarioContent) {
  const named = parse(text(200), title, ['title']);
  const kept = changesOf(context, changes);
  if (kept.length === 0) throw new Invalid('Change an offer, or add one, before you keep this.', ['changes']);
  return { title: named, readers, changes: kept };
}

export function refuseApplied({ appliedAt }: Scenario): void {
  if (appliedAt !== null)
    throw new Forbidden('This scenario was applied. Make a new one to go on from there.', ['scenario']);
}
