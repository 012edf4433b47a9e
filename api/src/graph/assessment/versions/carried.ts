import type { Assessment } from '../../../domain/assessment/assessment.ts';
import {
  type CarriedRecord,
  type ParkedCode,
  type ParkedPart,
  parkedCodes,
} from '../../../domain/assessment/versions/carried.ts';
import type { AssessmentId } from '../../../domain/base/ids.ts';
import { textIn } from '../../../domain/base/language.ts';
import { inOrder } from '../../../domain/base/order.ts';
import { mappingRules } from '../../../domain/convention/version-mapping.ts';
import { namedBy } from '../../../services/assessment/together/theirs.ts';
import { answerBefore, carriedOf, carriedOrder } from '../../../services/assessment/versions/read-carried.ts';
import { pageOf, pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { enumOf } from '../../base/enum-of.ts';
import { loadOne } from '../../base/loader.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AnswerRef } from '../answer.ts';
import { AssessmentRef } from '../assessment.ts';

const ParkedPartRef = builder.objectRef<ParkedPart>('ParkedPart').implement({
  description: 'What of an answer had no place in a new version of its checklist, and why.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name in AnswerProvisionInput.' }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As it was; of a list, the entries that were parked.',
      resolve: ({ value }) => value,
    }),
    why: t.field({
      type: enumOf('ParkedWhy', parkedCodes, 'RULE: the new version says so, in `reason`.'),
      resolve: ({ why }): ParkedCode => why,
    }),
    reason: t.string({
      nullable: true,
      resolve: ({ reason }, _args, { language }) => (reason ? textIn(reason, language) : null),
    }),
  }),
});

export const CarriedAnswerRef = builder.objectRef<CarriedRecord>('CarriedAnswer').implement({
  description:
    'What became of an answer when a new version of its checklist took the place of the one that it was given to.',
  fields: (t) => ({
    id: t.exposeString('id'),
    provision: t.field({
      type: ProvisionRef,
      description: 'Under which it was answered.',
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    rule: t.field({
      type: enumOf('MappingRule', mappingRules, 'What a new version does to an answer.'),
      resolve: ({ rule }) => rule,
    }),
    to: t.field({
      type: [ProvisionRef],
      description: 'Where it is now; none where all of it is parked.',
      resolve: ({ to }, _args, context) => to.map((provision) => provisionOf(context, provision)),
    }),
    fromVersion: t.exposeString('fromVersion'),
    toVersion: t.exposeString('toVersion'),
    reason: t.string({
      nullable: true,
      description: 'In the words of the new version.',
      resolve: ({ reason }, _args, { language }) => (reason ? textIn(reason, language) : null),
    }),
    parked: t.field({ type: [ParkedPartRef], resolve: ({ parked }) => [...parked] }),
    answer: t.field({
      type: AnswerRef,
      description: 'As it was, to be read and copied from.',
      resolve: (record) => answerBefore(record),
    }),
    at: t.field({ type: 'Instant', resolve: ({ at }) => at }),
  }),
});

/** Read only where the checklist has had another version. */
async function recordsOf(
  context: GraphContext,
  { id, instrument }: Assessment,
): Promise<readonly CarriedRecord[]> {
  if (!context.store.catalogue().earlierInstruments.has(instrument)) return [];
  const load = async (ids: readonly AssessmentId[]) =>
    [...(await carriedOf(context, ids.map(namedBy)))].map(([one, list]) => ({ id: one, list }));
  return (await loadOne(context, 'CarriedAnswers', id, load, (one) => one.id))?.list ?? [];
}

builder.objectFields(AssessmentRef, (t) => ({
  carried: t.field({
    type: connection(CarriedAnswerRef),
    description:
      'Answers in writing that new versions of the checklist moved, split, merged or parked; those that were kept whole are not among them. None for others than the State’s own people.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: async (assessment, args, context) => {
      const order = carriedOrder(context, assessment);
      const records = await recordsOf(context, assessment);
      return pageOf(context, inOrder(records, order), order, pageRequest(context, args));
    },
  }),
  carriedCount: t.int({
    description: 'How many of them there are.',
    resolve: async (assessment, _args, context) => (await recordsOf(context, assessment)).length,
  }),
}));
