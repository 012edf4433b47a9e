import type { NeedTotals } from '../../domain/assistance/matrix/count/need-totals.ts';
import { needTotals } from '../../services/assistance/need/need-totals.ts';
import { builder } from '../builder.ts';
import { CoverageCountsRef } from './matrix-cell.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';

const NeedTotalsRef = builder.objectRef<NeedTotals>('NeedTotals').implement({
  description: 'Needs counted by what the head of their list tells, without reading them.',
  fields: (t) => ({
    needs: t.exposeInt('needs', { description: 'All but withdrawn ones.' }),
    coverage: t.expose('coverage', {
      type: CoverageCountsRef,
      description: 'These by coverage; they add up to needs.',
    }),
    open: t.exposeInt('open', {
      description: 'Neither met nor withdrawn; each count that follows is of these.',
    }),
    served: t.exposeInt('served', { description: 'Agreed or under way.' }),
    withOffer: t.exposeInt('withOffer', { description: 'At least one unblocked offer fits.' }),
    waiting: t.exposeInt('waiting', {
      description:
        'Wait for a prerequisite that is itself a gap, where the viewer may see that answer [WG 27].',
    }),
    vague: t.exposeInt('vague', {
      description: 'The problem is not described, or in words that say nothing.',
    }),
    toConfirm: t.exposeInt('toConfirm', { description: 'Help is wanted though there is no gap.' }),
  }),
});

builder.queryField('needTotals', (t) =>
  t.field({
    type: NeedTotalsRef,
    description:
      'The needs that `needs` gives under this filter, counted for the viewer’s audience. A code that does not exist is INVALID, with its place.',
    args: { filter: t.arg({ type: NeedFilterRef }) },
    complexity: 20,
    resolve: (_root, { filter }, context) => needTotals(context, sentFilter(filter, ['filter'])),
  }),
);
