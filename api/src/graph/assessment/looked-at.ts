import type { Need } from '../../domain/assessment/need.ts';
import type { Audience } from '../../domain/base/visibility.ts';

const eyes = new WeakMap<Need, Audience>();

/** The need as somebody of another audience is shown it: what it says of itself follows from these eyes. */
export function lookedAt(need: Need, as: Audience): Need {
  const own = { ...need };
  eyes.set(own, as);
  return own;
}

/** Whose eyes it is shown to: of whoever is looked as, else of the viewer. */
export const eyesOn = (need: Need, viewer: Audience): Audience => eyes.get(need) ?? viewer;
