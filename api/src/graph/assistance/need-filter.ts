import type { NeedFilterInput } from '../../services/assistance/matrix/need-filter.ts';
import { HorizonRef, PopulationRef } from '../assessment/enums.ts';
import { decodeId } from '../base/global-id.ts';
import { builder } from '../builder.ts';
import {
  AssistanceCategoryRef,
  ObligationLevelRef,
  PriorityAreaRef,
  RegionalGroupRef,
} from '../convention/enums.ts';
import { CoverageRef } from './enums.ts';

export const NeedFilterRef = builder.inputType('NeedFilter', {
  description:
    'A list left out narrows nothing; an empty one lets nothing through. A code that does not exist is INVALID, with its place.',
  fields: (t) => ({
    population: t.field({
      type: PopulationRef,
      description: 'FICTIONAL in a world that holds fictional assessments, else REAL, when left out.',
    }),
    participants: t.stringList(),
    conventions: t.stringList({ description: 'All their chapters.' }),
    chapters: t.stringList(),
    articles: t.stringList(),
    provisions: t.stringList(),
    priorityAreas: t.field({ type: [PriorityAreaRef] }),
    obligationLevels: t.field({ type: [ObligationLevelRef] }),
    types: t.stringList(),
    subjects: t.stringList({ description: 'Those that name one of these.' }),
    legislation: t.boolean({
      description:
        'Of the kinds of help that make law, by the instruments [WG 28, 39]; false: of all others.',
    }),
    categories: t.field({ type: [AssistanceCategoryRef] }),
    regionalGroups: t.field({ type: [RegionalGroupRef] }),
    leastDeveloped: t.boolean(),
    smallIslandDeveloping: t.boolean(),
    landlockedDeveloping: t.boolean(),
    coverage: t.field({ type: [CoverageRef] }),
    horizons: t.field({ type: [HorizonRef] }),
    providers: t.idList(),
    priorities: t.idList({
      description:
        'What any of these providers puts first this year: kinds of help, provisions and States that it names, each by itself. Words alone name nothing. INVALID where something else than the matrix, its figures or the list of needs is asked for.',
    }),
    goals: t.stringList({
      description:
        'Goals and targets of the 2030 Agenda, 16 or 16.5: activities tagged with one of them, or with a target of a goal, and the needs that they serve [WG 35]. Offers have none.',
    }),
    vague: t.boolean(),
    withoutGap: t.boolean({
      description: 'Help is wanted though there is no gap, and the State has not confirmed it.',
    }),
    waiting: t.boolean({
      description: 'For a prerequisite that is itself a gap which the viewer may see [WG 27].',
    }),
    text: t.string({
      description:
        'Words in any order, each a word or part of one: of what the State says of the need, of what the State, the kind of help and the provision are called. In needs alone; INVALID where figures are asked for.',
    }),
  }),
});

type Sent = Omit<NeedFilterInput, 'providers' | 'priorities'> & {
  readonly providers?: readonly string[] | null | undefined;
  readonly priorities?: readonly string[] | null | undefined;
};

/** The filter as the services take it: provider ids decoded, INVALID with the place of one that is not an id. */
export function sentFilter(filter: Sent | null | undefined, path: readonly string[]): NeedFilterInput | null {
  if (!filter) return null;
  const ids = (list: 'providers' | 'priorities') =>
    filter[list]?.map((id, at) => decodeId('Provider', id, [...path, list, at])) ?? null;
  return { ...filter, providers: ids('providers'), priorities: ids('priorities') };
}
