import { seenAsNames } from '../../domain/base/seen-as.ts';
import { enumOf } from '../base/enum-of.ts';
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
    'Computed for this audience in the place of the viewer’s. The secretariat may choose any, a State’s people the public and donors (of other States what they may see themselves), a donor the public and donors; all else is NOT_FOUND. Records that it opens to are those of that audience.',
};
