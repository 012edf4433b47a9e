import { othersToSeeAs, seenAsNames } from '../../domain/base/seen-as.ts';
import { audienceOf } from '../../domain/base/viewer.ts';
import { enumOf } from '../base/enum-of.ts';
import { ViewerRef } from '../base/viewer.ts';
import { builder } from '../builder.ts';

const SeenAsNameRef = enumOf(
  'SeenAsName',
  seenAsNames,
  'As whom one looks: everybody, whoever sees what donors see, or the people of one State.',
);

export const SeenAsRef = builder.inputType('SeenAs', {
  fields: (t) => ({
    audience: t.field({ type: SeenAsNameRef, required: true }),
    participant: t.string({ description: 'Of STATE, and of it alone.' }),
  }),
});

/** Beside what is asked of the matrix. */
export const seenAsField = {
  type: SeenAsRef,
  description:
    'Computed for this audience in the place of the viewer’s: one of Viewer.maySeeAs, or the viewer’s own, which changes nothing; all else is NOT_FOUND. As DONORS a State’s people see of other States what they see themselves. Records that it opens to are those of that audience.',
};

builder.objectField(ViewerRef, 'maySeeAs', (t) =>
  t.field({
    type: [SeenAsNameRef],
    description:
      'As whom this person may look at the matrix and sees less than they do themselves; as STATE: as the people of any of them.',
    resolve: (viewer) => [...othersToSeeAs(audienceOf(viewer))],
  }),
);
