import { allows } from '../../../domain/base/policy.ts';
import { instrumentDraft } from '../../../services/convention/draft/read-drafts.ts';
import { instrumentChanged } from '../../../services/convention/instrument-changed.ts';
import type { GraphContext } from '../../base/context.ts';
import { forgetReads } from '../../base/loader.ts';
import { builder } from '../../builder.ts';
import { InstrumentRef } from '../instrument.ts';
import { InstrumentDraftRef } from './draft.ts';

const InstrumentEventRef = builder.objectRef<{ readonly code: string }>('InstrumentEvent').implement({
  description: 'How an instrument is, as it is written and as it is loaded.',
  fields: (t) => ({
    draft: t.field({
      type: InstrumentDraftRef,
      nullable: true,
      description: 'For the ADMINISTRATOR; null where none is being written, and for all others.',
      resolve: ({ code }, _args, context: GraphContext) =>
        allows(context.viewer, 'instrument.write') ? instrumentDraft(context, code) : null,
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      resolve: ({ code }, _args, { store }) => store.catalogue().instruments.get(code) ?? null,
    }),
  }),
});

builder.subscriptionField('instrumentChanged', (t) =>
  t.field({
    type: InstrumentEventRef,
    description:
      'For focal points, contributors and the secretariat: first how it is, then each time that something was written in an instrument or said of one.',
    args: { code: t.arg.string({ required: true }) },
    subscribe: (_root, _args, context) => instrumentChanged(context, context.signal),
    resolve: (_event, { code }, context) => {
      forgetReads(context);
      return { code };
    },
  }),
);
