import type { SearchFilter, SearchQuestion } from '../../../domain/assistance/saved-search/saved-search.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { providerNow } from '../../../domain/convention/known-providers.ts';
import { HorizonRef, PopulationRef } from '../../assessment/enums.ts';
import type { GraphContext } from '../../base/context.ts';
import { builder } from '../../builder.ts';
import {
  AssistanceCategoryRef,
  ObligationLevelRef,
  PriorityAreaRef,
  RegionalGroupRef,
} from '../../convention/enums.ts';
import { CoverageRef, DimensionRef } from '../enums.ts';

/** As it was chosen: the lists of the schema are those of the domain. */
const chosen = <Name extends keyof SearchFilter>(name: Name) => ({
  nullable: true as const,
  resolve: (filter: SearchFilter) => filter[name] as never,
});

const ofProviders = (name: 'providers' | 'priorities') => ({
  nullable: true as const,
  description: 'The records that these are today, where one was merged.',
  resolve: (filter: SearchFilter, _args: unknown, { store }: Pick<GraphContext, 'store'>) => {
    const ids = filter[name];
    return ids && [...new Set(ids.map((id) => encodeId('Provider', providerNow(store.catalogue(), id))))];
  },
});

export const SavedFilterRef = builder.objectRef<SearchFilter>('SavedFilter').implement({
  description: 'As NeedFilter: what is null narrows nothing.',
  fields: (t) => ({
    population: t.field({ type: PopulationRef, ...chosen('population') }),
    participants: t.stringList(chosen('participants')),
    conventions: t.stringList(chosen('conventions')),
    chapters: t.stringList(chosen('chapters')),
    articles: t.stringList(chosen('articles')),
    provisions: t.stringList(chosen('provisions')),
    priorityAreas: t.field({ type: [PriorityAreaRef], ...chosen('priorityAreas') }),
    obligationLevels: t.field({ type: [ObligationLevelRef], ...chosen('obligationLevels') }),
    types: t.stringList(chosen('types')),
    subjects: t.stringList(chosen('subjects')),
    legislation: t.boolean(chosen('legislation')),
    categories: t.field({ type: [AssistanceCategoryRef], ...chosen('categories') }),
    regionalGroups: t.field({ type: [RegionalGroupRef], ...chosen('regionalGroups') }),
    leastDeveloped: t.boolean(chosen('leastDeveloped')),
    smallIslandDeveloping: t.boolean(chosen('smallIslandDeveloping')),
    landlockedDeveloping: t.boolean(chosen('landlockedDeveloping')),
    coverage: t.field({ type: [CoverageRef], ...chosen('coverage') }),
    horizons: t.field({ type: [HorizonRef], ...chosen('horizons') }),
    goals: t.stringList(chosen('goals')),
    providers: t.idList(ofProviders('providers')),
    priorities: t.idList(ofProviders('priorities')),
    vague: t.boolean(chosen('vague')),
    withoutGap: t.boolean(chosen('withoutGap')),
    waiting: t.boolean(chosen('waiting')),
  }),
});

export const SavedQuestionRef = builder.objectRef<SearchQuestion>('SavedQuestion').implement({
  description: 'What the matrix is asked, as MatrixInput; always about the present.',
  fields: (t) => ({
    rows: t.field({ type: DimensionRef, resolve: ({ rows }) => rows }),
    columns: t.field({ type: DimensionRef, resolve: ({ columns }) => columns }),
    instrument: t.exposeString('instrument', { nullable: true }),
    filter: t.field({ type: SavedFilterRef, resolve: ({ filter }) => filter }),
  }),
});
