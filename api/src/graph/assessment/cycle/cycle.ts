import { callTo } from '../../../domain/assessment/cycle/call.ts';
import { type Cycle, type CycleTexts, cycleId, daysLeft } from '../../../domain/assessment/cycle/cycle.ts';
import { standingOf } from '../../../domain/assessment/cycle/standing.ts';
import type { CycleId, ParticipantCode } from '../../../domain/base/ids.ts';
import { type Action, allows } from '../../../domain/base/policy.ts';
import { listCycles } from '../../../services/assessment/cycle/list-cycles.ts';
import { participantIn } from '../../../services/assessment/open-assessment.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { say } from '../../../texts/say-reason.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadOne } from '../../base/loader.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { InstrumentRef, instrumentOf } from '../../convention/instrument.ts';
import { participantOf } from '../../convention/participant.ts';
import { AssessmentRef } from '../assessment.ts';

const CycleTextRef = builder
  .objectRef<{ readonly language: string; readonly text: string }>('CycleText')
  .implement({
    description: 'What the secretariat wrote in one of the six languages.',
    fields: (t) => ({ language: t.exposeString('language'), text: t.exposeString('text') }),
  });

const textsIn = (texts: CycleTexts) =>
  Object.entries(texts).map(([language, text]) => ({ language, text: text ?? '' }));
function textTo(cycle: Cycle, participant: ParticipantCode, { store, language, now }: GraphContext): string {
  const catalogue = store.catalogue();
  const call = callTo(cycle, participantOf({ store }, participant), language, now);
  return typeof call === 'string' ? call : say(call, language, catalogue);
}
const may = ({ viewer }: GraphContext, action: Action) => allows(viewer, action);

export const CycleRef = builder.objectRef<Cycle>('Cycle').implement({
  description:
    'A cycle of a checklist as the secretariat opened it, with a deadline. One that it did not open may be begun by a State all the same, without a deadline.',
  interfaces: [NodeRef],
  fields: (t) => ({
    instrument: t.field({
      type: InstrumentRef,
      resolve: ({ instrument }, _args, context) => instrumentOf(context, instrument),
    }),
    cycle: t.exposeString('cycle', { description: 'A year.' }),
    revision: t.exposeInt('revision', { description: 'For changeCycle and closeCycle.' }),
    deadline: t.expose('deadline', {
      type: 'Date',
      description: 'The last day on which a submission is in time; the day ends by Universal Time.',
    }),
    daysLeft: t.int({
      description: 'Until the deadline: 0 on its day, below 0 after it.',
      resolve: (cycle, _args, { now }) => daysLeft(cycle, now),
    }),
    openedAt: t.expose('openedAt', { type: 'Instant' }),
    closedAt: t.expose('closedAt', {
      type: 'Instant',
      nullable: true,
      description: 'From then on nobody is reminded; what comes still is taken.',
    }),
    remindDays: t.intList({
      description: 'Days before the deadline on which States that have not submitted are reminded.',
      resolve: ({ remindDays }) => [...remindDays],
    }),
    partyTexts: t.field({
      type: [CycleTextRef],
      description: 'What urges parties, where the secretariat wrote it itself [WG 4].',
      resolve: ({ partyTexts }) => textsIn(partyTexts),
    }),
    invitedTexts: t.field({
      type: [CycleTextRef],
      description: 'What invites signatories and observers, where the secretariat wrote it itself [WG 4].',
      resolve: ({ invitedTexts }) => textsIn(invitedTexts),
    }),
    textFor: t.string({
      description:
        'What the cycle says to this State by its status today, in the reader’s language: in the secretariat’s words, or else in ours.',
      args: { participant: t.arg.string({ required: true }) },
      resolve: (cycle, { participant }, context) =>
        textTo(cycle, participantIn(context.store.catalogue(), participant), context),
    }),
    viewerCanChange: t.boolean({ resolve: (_cycle, _args, context) => may(context, 'cycle.change') }),
    viewerCanClose: t.boolean({
      resolve: ({ closedAt }, _args, context) => closedAt === null && may(context, 'cycle.close'),
    }),
  }),
});

export const cycleById = (context: GraphContext, id: CycleId): Promise<Cycle | null> =>
  loadOne(
    context,
    'Cycle',
    id,
    (ids) => context.store.cycles.byIds(ids),
    (cycle) => cycle.id,
  );

identify('Cycle', CycleRef, (id, context) => cycleById(context, id as CycleId));

builder.objectFields(AssessmentRef, (t) => ({
  openedCycle: t.field({
    type: CycleRef,
    nullable: true,
    description: 'Its cycle as the secretariat opened it, with the deadline; null where nobody did.',
    resolve: ({ instrument, cycle }, _args, context) => cycleById(context, cycleId(instrument, cycle)),
  }),
  cycleText: t.string({
    nullable: true,
    description: 'What its cycle says to its State: `Cycle.textFor`. Null where the secretariat opened none.',
    resolve: async ({ instrument, cycle: year, participant }, _args, context) => {
      const cycle = await cycleById(context, cycleId(instrument, year));
      return cycle && textTo(cycle, participant, context);
    },
  }),
  submittedLate: t.boolean({
    description: 'It was first submitted after the deadline of its cycle.',
    resolve: async ({ instrument, cycle: year, firstSubmittedAt }, _args, context) => {
      if (firstSubmittedAt === null) return false;
      const cycle = await cycleById(context, cycleId(instrument, year));
      return cycle !== null && standingOf(cycle, { firstSubmittedAt }, context.now).late;
    },
  }),
}));

builder.queryFields((t) => ({
  cycle: t.field({
    type: CycleRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => cycleById(context, decodeId('Cycle', id)),
  }),
  cycles: t.field({
    type: connection(CycleRef),
    description:
      'Those that the secretariat opened, the latest first; `open`: those that are not closed, or those that are.',
    args: { open: t.arg.boolean(), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { open, ...page }, context) => listCycles(context, { open }, pageRequest(context, page)),
  }),
}));
