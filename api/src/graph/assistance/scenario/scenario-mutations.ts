import type { SentChange } from '../../../domain/assistance/scenario/changes-input.ts';
import type { ScenarioId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { applyScenario } from '../../../services/assistance/scenario/apply-scenario.ts';
import { dropScenario } from '../../../services/assistance/scenario/drop-scenario.ts';
import { keepScenario, reviseScenario } from '../../../services/assistance/scenario/keep-scenario.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { ScenarioReadersRef, ScenarioRef } from './scenario.ts';
import { ScenarioChangeInputRef, sentChanges } from './what-if-input.ts';

mutation('keepScenario', {
  description:
    'Only DONOR of the provider: what it tries out is kept, for its own people or for all who see what donors see. No offer changes.',
  type: ScenarioRef,
  input: builder.inputType('KeepScenarioInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      provider: t.id({ required: true }),
      title: t.string({ required: true }),
      readers: t.field({ type: ScenarioReadersRef, required: true }),
      changes: t.field({ type: [ScenarioChangeInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) =>
    keepScenario(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
      changes: sentChanges(input.changes, ['changes']) as readonly SentChange[],
    }),
});

mutation('reviseScenario', {
  description:
    'Only DONOR of its provider: the whole scenario is sent again. One that was applied is FORBIDDEN.',
  type: ScenarioRef,
  input: builder.inputType('ReviseScenarioInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      scenario: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      title: t.string({ required: true }),
      readers: t.field({ type: ScenarioReadersRef, required: true }),
      changes: t.field({ type: [ScenarioChangeInputRef], required: true }),
    }),
  }),
  resolve: async (input, context) =>
    reviseScenario(context, {
      ...input,
      scenario: decodeId('Scenario', input.scenario, ['scenario']),
      changes: sentChanges(input.changes, ['changes']) as readonly SentChange[],
    }),
});

mutation('applyScenario', {
  description:
    'Only DONOR of its provider: its offers become what was supposed, all of them or none. CONFLICT where one was changed since, FORBIDDEN where one was withdrawn, each with the place of the change.',
  type: ScenarioRef,
  input: builder.inputType('ApplyScenarioInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      scenario: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) =>
    applyScenario(context, { ...input, scenario: decodeId('Scenario', input.scenario, ['scenario']) }),
});

const DroppedScenarioRef = builder.objectRef<{ readonly scenario: ScenarioId }>('DroppedScenario').implement({
  description: 'It is gone; what it did stays done.',
  fields: (t) => ({ scenario: t.id({ resolve: ({ scenario }) => encodeId('Scenario', scenario) }) }),
});

mutation('dropScenario', {
  description: 'Only DONOR of its provider.',
  type: DroppedScenarioRef,
  input: builder.inputType('DropScenarioInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      scenario: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    scenario: await dropScenario(context, {
      ...input,
      scenario: decodeId('Scenario', input.scenario, ['scenario']),
    }),
  }),
});
