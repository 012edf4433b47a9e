import { type Unsupported, unsupportedReasons } from '../../domain/assistance/unsupported.ts';
import { unsupportedCounts, unsupportedNeeds } from '../../services/assistance/need/unsupported-needs.ts';
import { pageRequest } from '../../services/base/page.ts';
import { NeedConnectionRef, NeedRef } from '../assessment/need.ts';
import { paged } from '../base/connection.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';

const UnsupportedReasonRef = enumOf(
  'UnsupportedReason',
  unsupportedReasons,
  'Why nobody takes up a need: NOBODY_PROPOSED within the limit, or EVERY_PROPOSAL_ENDED.',
);

const UnsupportedRef = builder.objectRef<Unsupported>('Unsupported').implement({
  description:
    'A need open to donors that nobody takes up: no match on it goes on, and no help is agreed or under way.',
  fields: (t) => ({
    reason: t.expose('reason', { type: UnsupportedReasonRef }),
    since: t.expose('since', { type: 'Date', description: 'The first day on which that was so.' }),
    openSince: t.expose('openSince', {
      type: 'Date',
      description: 'Since when it is open and donors may see it.',
    }),
  }),
});

builder.objectField(NeedRef, 'unsupported', (t) =>
  t.field({
    type: UnsupportedRef,
    nullable: true,
    description: 'For its State, donors and the secretariat; null for everybody else.',
    resolve: ({ id }, _args, { store, audience }) => store.live.projection.unsupportedOf(id, audience),
  }),
);

const UnsupportedFilterRef = builder.inputType('UnsupportedFilter', {
  fields: (t) => ({
    reasons: t.field({ type: [UnsupportedReasonRef] }),
    participants: t.stringList(),
    conventions: t.stringList(),
    articles: t.stringList(),
    types: t.stringList(),
    subjects: t.stringList(),
  }),
});

builder.queryField('unsupportedNeeds', (t) =>
  t.field({
    type: NeedConnectionRef,
    description:
      'Needs that the viewer may see and nobody takes up; those that wait longest first. The public is told of none.',
    args: { filter: t.arg({ type: UnsupportedFilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, first, after }, context) =>
      unsupportedNeeds(context, filter, pageRequest(context, { first, after })),
  }),
);

interface Counts {
  readonly nobodyProposed: number;
  readonly everyProposalEnded: number;
}
const UnsupportedCountsRef = builder.objectRef<Counts>('UnsupportedCounts').implement({
  description: 'How many needs nobody takes up.',
  fields: (t) => ({
    nobodyProposed: t.exposeInt('nobodyProposed'),
    everyProposalEnded: t.exposeInt('everyProposalEnded'),
  }),
});

builder.queryField('unsupportedCounts', (t) =>
  t.field({
    type: UnsupportedCountsRef,
    resolve: (_root, _args, context) => {
      const { NOBODY_PROPOSED, EVERY_PROPOSAL_ENDED } = unsupportedCounts(context);
      return { nobodyProposed: NOBODY_PROPOSED, everyProposalEnded: EVERY_PROPOSAL_ENDED };
    },
  }),
);
