import { allows } from '../../domain/base/policy.ts';
import { lastVersion, type PrerequisiteChange } from '../../domain/convention/prerequisite-change.ts';
import {
  previewPrerequisites,
  type SupposedPrerequisites,
  type SupposedWait,
} from '../../services/assessment/prerequisites/preview-prerequisites.ts';
import { setPrerequisites } from '../../services/assessment/prerequisites/set-prerequisites.ts';
import { mutation } from '../base/mutation.ts';
import { builder, type Types } from '../builder.ts';
import { ArticleRef, articleOf, PrerequisiteRef, ProvisionRef, provisionOf } from '../convention/article.ts';
import { PrerequisiteStrengthRef } from '../convention/enums.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { NeedRef } from './need.ts';

const PrerequisiteChangeRef = builder.objectRef<PrerequisiteChange>('PrerequisiteChange').implement({
  description:
    'What the secretariat set an article to build on, in place of what it built on before [WG 27].',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes of all articles.' }),
    article: t.field({
      type: ArticleRef,
      resolve: ({ article }, _args, context) => articleOf(context, article),
    }),
    before: t.field({ type: [PrerequisiteRef], resolve: ({ before }) => [...before] }),
    after: t.field({ type: [PrerequisiteRef], resolve: ({ after }) => [...after] }),
    reason: t.exposeString('reason'),
    setAt: t.expose('setAt', { type: 'Instant' }),
  }),
});

const PrerequisiteChangesRef = builder
  .objectRef<readonly PrerequisiteChange[]>('PrerequisiteChanges')
  .implement({
    description: 'Of what articles build on, all that there were.',
    fields: (t) => ({
      version: t.int({
        description: 'Of the last; 0 where all is as it came.',
        resolve: (prerequisiteChanges) => lastVersion({ prerequisiteChanges }),
      }),
      changes: t.field({
        type: [PrerequisiteChangeRef],
        description: 'The latest first.',
        resolve: (changes) => changes.toReversed(),
      }),
      articles: t.field({
        type: [ArticleRef],
        description: 'Those whose prerequisites can be set, treaty after treaty.',
        resolve: (_changes, _args, { store }) => [...store.catalogue().articles.values()],
      }),
      viewerCanSet: t.boolean({
        resolve: (_changes, _args, { viewer }) => allows(viewer, 'prerequisites.set'),
      }),
    }),
  });

builder.queryField('prerequisiteChanges', (t) =>
  t.field({
    type: PrerequisiteChangesRef,
    description: 'How the prerequisite graph was changed, and why; for everybody.',
    resolve: (_root, _args, { store }) => store.catalogue().prerequisiteChanges,
  }),
);

const EdgeInputRef = builder.inputType('PrerequisiteInput', {
  fields: (t) => ({
    article: t.string({ required: true, description: 'The prerequisite.' }),
    strength: t.field({ type: PrerequisiteStrengthRef, required: true }),
    reason: t.string({ required: true }),
    provisions: t.stringList({ description: 'Of the dependent article, for which it holds; none: all.' }),
    of: t.stringList({ description: 'Of the prerequisite, which are waited for; none: all.' }),
  }),
});

const content = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  article: t.string({ required: true, description: 'Which builds on the others.' }),
  prerequisites: t.field({ type: [EdgeInputRef], required: true, description: 'All of them.' }),
});

const SupposedWaitRef = builder.objectRef<SupposedWait>('SupposedWait').implement({
  description: 'A need with what it waits for, and what it would wait for, of what the viewer may see.',
  fields: (t) => ({
    need: t.field({ type: NeedRef, resolve: ({ need }) => need }),
    before: t.field({
      type: [ProvisionRef],
      resolve: ({ before }, _args, context) => before.map((one) => provisionOf(context, one)),
    }),
    after: t.field({
      type: [ProvisionRef],
      resolve: ({ after }, _args, context) => after.map((one) => provisionOf(context, one)),
    }),
  }),
});

const SupposedPrerequisitesRef = builder.objectRef<SupposedPrerequisites>('SupposedPrerequisites').implement({
  description: 'Whose needs other prerequisites would change, among open needs that the viewer may see.',
  fields: (t) => ({
    needs: t.int({
      description: 'That would wait for something else.',
      resolve: ({ needs }) => needs.length,
    }),
    freed: t.exposeInt('freed', { description: 'Of them: that wait now, and would no longer.' }),
    held: t.exposeInt('held', { description: 'Of them: that wait for nothing now, and would.' }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Whose needs these are.',
      resolve: ({ participants }, _args, context) => participants.map((code) => participantOf(context, code)),
    }),
    examples: t.field({
      type: [SupposedWaitRef],
      description: 'Twenty of them at most, by State.',
      resolve: ({ needs }) =>
        needs.toSorted((a, b) => (a.need.id < b.need.id ? -1 : 1)).slice(0, mostExamples),
    }),
  }),
});
const mostExamples = 20;

builder.queryField('supposedPrerequisites', (t) =>
  t.field({
    type: SupposedPrerequisitesRef,
    description:
      'Only ADMINISTRATOR: whose needs these prerequisites would change; nothing is kept. INVALID as at setPrerequisites.',
    complexity: { field: 2_000, multiplier: 1 },
    args: {
      input: t.arg({ type: builder.inputType('PrerequisitesInput', { fields: content }), required: true }),
    },
    resolve: (_root, { input }, context) => previewPrerequisites(context, input),
  }),
);

mutation('setPrerequisites', {
  description:
    'Only ADMINISTRATOR: what an article builds on, in force at once; needs wait for what they then wait for. INVALID where articles would need each other in a circle, with the circle, or where nothing changes.',
  type: PrerequisiteChangeRef,
  input: builder.inputType('SetPrerequisitesInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      expectedVersion: t.int({ required: true, description: 'That was read.' }),
      ...content(t),
      reason: t.string({ required: true, description: 'Shown to everybody.' }),
    }),
  }),
  cost: 2_000,
  resolve: (input, context) => setPrerequisites(context, input),
});
