import { type Waiting, waiting, waitingKinds } from '../../services/assistance/waiting.ts';
import { enumOf } from '../base/enum-of.ts';
import { ViewerRef } from '../base/viewer.ts';
import { builder } from '../builder.ts';

const WaitingKindRef = enumOf(
  'WaitingKind',
  waitingKinds,
  'What may wait for a person of the viewer’s roles.',
);

const WaitingRef = builder.objectRef<Waiting>('Waiting').implement({
  description: 'So many things of one kind wait for this person.',
  fields: (t) => ({ kind: t.expose('kind', { type: WaitingKindRef }), count: t.exposeInt('count') }),
});

builder.objectField(ViewerRef, 'waiting', (t) =>
  t.field({
    type: [WaitingRef],
    description:
      'What waits for this person: shown on the first page and as a count in the sections. What is nothing is left out.',
    // Right after signing in the request itself is still a stranger's.
    resolve: async (viewer, _args, context) => [...(await waiting({ ...context, viewer }))],
  }),
);
