import type { Need } from '../../domain/assessment/need.ts';
import { type NeedEvent, needEventKinds } from '../../domain/assessment/need-history.ts';
import { historyPage, needHistories } from '../../services/assessment/need-history.ts';
import { pageRequest } from '../../services/base/page.ts';
import { connection, paged } from '../base/connection.ts';
import type { GraphContext } from '../base/context.ts';
import { enumOf } from '../base/enum-of.ts';
import { loadOne } from '../base/loader.ts';
import { builder } from '../builder.ts';
import { AssessmentRef } from './assessment.ts';
import { assessmentById } from './loaders.ts';
import { NeedRef } from './need.ts';

const NeedEventKindRef = enumOf(
  'NeedEventKind',
  needEventKinds,
  'CONFIRMED: by a submission that states it in the same words, or by the State’s own hand.',
);

const NeedEventRef = builder.objectRef<NeedEvent>('NeedEvent').implement({
  description: 'One thing that became of a need.',
  fields: (t) => ({
    id: t.exposeString('id'),
    kind: t.expose('kind', { type: NeedEventKindRef }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', {
      nullable: true,
      description: 'Who did it, for the State’s own people and the secretariat.',
    }),
    assessment: t.field({
      type: AssessmentRef,
      nullable: true,
      description: 'In which it was submitted; null where the State did it by hand.',
      resolve: ({ submission }, _args, context) =>
        submission && assessmentById(context, submission.assessment),
    }),
    submission: t.int({
      nullable: true,
      description: 'The number of that submission.',
      resolve: ({ submission }) => submission?.number,
    }),
  }),
});

const NeedEventConnectionRef = connection(NeedEventRef);

builder.objectField(NeedRef, 'history', (t) =>
  t.field({
    type: NeedEventConnectionRef,
    description: 'What became of it over the cycles and the viewer may see; the latest first.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: async (need, args, context) =>
      historyPage(context, await historyOf(context, need), pageRequest(context, args)),
  }),
);

async function historyOf(context: GraphContext, need: Need): Promise<readonly NeedEvent[]> {
  const asked = askedBy(context);
  asked.set(need.id, need);
  const found = await loadOne(
    context,
    'NeedHistory',
    need.id,
    (ids) =>
      needHistories(
        context,
        ids.flatMap((id) => asked.get(id) ?? []),
      ),
    ({ id }) => id,
  );
  return found?.events ?? [];
}

/** What is loaded by its id is known already. */
const asked = new WeakMap<GraphContext, Map<string, Need>>();
function askedBy(context: GraphContext): Map<string, Need> {
  const known = asked.get(context) ?? new Map<string, Need>();
  asked.set(context, known);
  return known;
}
