import { listNeeds } from '../../services/assistance/need/list-needs.ts';
import { needChanged } from '../../services/assistance/need/need-changed.ts';
import { pageRequest } from '../../services/base/page.ts';
import { NeedConnectionRef, NeedRef } from '../assessment/need.ts';
import { paged } from '../base/connection.ts';
import { builder } from '../builder.ts';
import { NeedsFirstRef } from './enums.ts';
import { NeedFilterRef, sentFilter } from './need-filter.ts';

builder.queryField('needs', (t) =>
  t.field({
    type: NeedConnectionRef,
    description:
      'Those the viewer may see, State by State in the State’s own order; withdrawn ones only when coverage asks for them.',
    args: {
      filter: t.arg({ type: NeedFilterRef }),
      begin: t.arg({
        type: NeedsFirstRef,
        description: 'Those of all States that are put first because a reader asked for it; never otherwise.',
      }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: paged,
    resolve: (_root, { filter, begin, first, after }, context) =>
      listNeeds(context, sentFilter(filter, ['filter']), pageRequest(context, { first, after }), begin),
  }),
);

builder.subscriptionField('needChanged', (t) =>
  t.field({
    type: NeedRef,
    description:
      'Each need the viewer may see that changed, or whose coverage may have; of one State, or of all.',
    args: { participant: t.arg.string() },
    subscribe: (_root, { participant }, context) => needChanged(context, participant ?? null, context.signal),
    resolve: (need) => need,
  }),
);
