import type { Day } from '../../base/calendar.ts';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { knownConcerns } from '../../convention/broad/broad.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { isEligible, reachIn } from '../offer-reach.ts';
import { isAnybody, isAnywhere, isOfYear, namesNothing, type PrioritiesContent } from './priorities.ts';

/** What is named, dimension by dimension; null: every one. */
export interface Named {
  readonly types: readonly string[] | null;
  readonly provisions: readonly Reference[] | null;
  readonly participants: readonly ParticipantCode[] | null;
}

/**
 * What any of these priorities names in that year, each dimension by itself. Those of another year, and those that say nothing but words, name
 * nothing; where none names anything, nothing is let through.
 */
export function namedBy(all: readonly PrioritiesContent[], catalogue: Catalogue, today: Day): Named {
  const said = all.filter((one) => isOfYear(one, today) && !namesNothing(one));
  const states = [...catalogue.participants.values()];
  const concerns = [...knownConcerns(catalogue).keys()] as Reference[];
  return {
    types: said.some(({ types }) => types.length === 0)
      ? null
      : [...new Set(said.flatMap(({ types }) => types))],
    provisions: said.some(({ scope }) => isAnywhere(scope))
      ? null
      : concerns.filter((concern) => said.some(({ scope }) => reachIn(scope, concern, catalogue) !== null)),
    participants: said.some(({ eligible }) => isAnybody(eligible))
      ? null
      : states
          .filter((state) => said.some(({ eligible }) => isEligible(eligible, state, today)))
          .map(({ code }) => code),
  };
}
