import type { Reference } from '../../base/ids.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { provisionRules } from '../../convention/version-mapping.ts';

/** What is at this provision now is what was there in the version that was read: kept all the way, and nothing came to it from elsewhere. */
export const isSamePlace = (provision: Reference, steps: readonly Step[]): boolean =>
  steps.every(({ before, after }) =>
    provisionRules(before, after)
      .filter(({ from, to }) => from.includes(provision) || to.includes(provision))
      .every(({ rule }) => rule === 'KEPT'),
  );
