import type { ProviderId } from '../../domain/base/ids.ts';
import { filled } from '../../domain/base/refusal.ts';
import {
  type ImportedActivity,
  importActivities,
} from '../../services/assistance/activity/iati/import-activities.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import { enumOf } from '../base/enum-of.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { providerIdIn } from '../convention/provider-id.ts';
import { ActivityRef } from './activity.ts';
import { contentOfActivity } from './activity-mutations.ts';

const OutcomeRef = enumOf(
  'ImportedActivityOutcome',
  ['RECORDED', 'REVISED', 'UNCHANGED', 'REFUSED'],
  'What became of an activity of a file: UNCHANGED was so already, and nothing was written.',
);

const ImportedActivityRef = builder.objectRef<ImportedActivity>('ImportedActivity').implement({
  description: 'What became of an activity that was chosen from a file.',
  fields: (t) => ({
    iatiIdentifier: t.exposeString('iatiIdentifier'),
    outcome: t.expose('outcome', { type: OutcomeRef }),
    activity: t.expose('activity', { type: ActivityRef, nullable: true }),
    sentence: t.string({
      nullable: true,
      description: 'Why it was refused, and what to do.',
      resolve: ({ why }, _args, { language, store }) =>
        why &&
        sayRefusal(
          { words: why, message: filled(why.template, why.values) },
          language,
          store.catalogue().conventions,
        ),
    }),
    path: t.stringList({
      description: 'Where in the input that is, outermost first.',
      resolve: ({ path }) => [...path],
    }),
  }),
});

const ImportedActivitiesRef = builder
  .objectRef<{ readonly activities: readonly ImportedActivity[] }>('ImportedActivities')
  .implement({
    description: 'What became of all that were sent, in their order.',
    fields: (t) => ({
      activities: t.field({
        type: [ImportedActivityRef],
        resolve: ({ activities }) => [...activities],
      }),
    }),
  });

const ShareInputRef = builder.inputType('ActivityShareInput', {
  fields: (t) => ({ participant: t.string({ required: true }), percent: t.float({ required: true }) }),
});

const ImportedActivityInputRef = builder.inputType('ImportedActivityInput', {
  fields: (t) => ({
    iatiIdentifier: t.string({ required: true }),
    expectedRevision: t.int({
      description:
        'Of the activity that is here under this identifier, as the file was shown with it; left out where none was.',
    }),
    ...contentOfActivity(t),
    shares: t.field({
      type: [ShareInputRef],
      description:
        'How much of it is for each of its States, in per cent, together 100; left out: nobody says.',
    }),
  }),
});

mutation('importActivities', {
  description:
    'By DONOR of one of its organizations, ANALYST or ADMINISTRATOR: activities of a file of IATI (`POST /activities.xml` tells what it says), with the provisions and kinds of help that a person confirmed; at most 200, in one transaction. One that is refused holds up no other.',
  type: ImportedActivitiesRef,
  input: builder.inputType('ImportActivitiesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      activities: t.field({ type: [ImportedActivityInputRef], required: true }),
    }),
  }),
  resolve: async ({ operationId, activities }, context) => ({
    activities: await importActivities(context, {
      operationId,
      activities: activities.map((one, at) => ({
        ...one,
        organizations: one.organizations.map(({ provider, role }, place) => ({
          role,
          provider: providerIdIn(context, String(provider), [
            ...['activities', at, 'organizations', place, 'provider'],
          ]) as ProviderId,
        })),
      })),
    }),
  }),
});
