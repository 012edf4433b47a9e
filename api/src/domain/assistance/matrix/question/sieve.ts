import { horizons } from '../../../assessment/answer.ts';
import type { Reference } from '../../../base/ids.ts';
import { broaderThan, type Instruments } from '../../../convention/broad/broad.ts';
import { assistanceCategories } from '../../../convention/instrument.ts';
import { coverages } from '../../coverage.ts';
import type { NeedFilter, Population } from '../figures.ts';
import type { Atlas } from '../numbers/atlas.ts';

/**
 * A filter by numbers: 1 lets through. Coverage, horizon and vagueness are of needs alone and narrow nothing else; places narrow offers
 * by eligibility, provisions by scope, types by types.
 */
export interface Sieve {
  readonly real: boolean;
  readonly participants: Uint8Array;
  readonly provisions: Uint8Array;
  readonly types: Uint8Array;
  readonly subjects: Uint8Array;
  /** The last means no category. */
  readonly categories: Uint8Array;
  readonly coverages: Uint8Array;
  /** The last means no horizon. */
  readonly horizons: Uint8Array;
  readonly vague: 0 | 1 | null;
  readonly withoutGap: 0 | 1 | null;
  readonly waiting: boolean | null;
  /** Asked for; null: nobody asked. */
  readonly providers: Uint8Array | null;
  /** Goals and targets asked for; null: nobody asked. */
  readonly goals: ReadonlySet<string> | null;
  /** Those of the population: fictional ones never enter a figure about real States. */
  readonly everyProvider: Uint8Array;
  /** Whether what names no provision, no State, no type passes: only where nobody asked for one. */
  readonly withoutProvision: boolean;
  readonly withoutState: boolean;
  readonly withoutType: boolean;
  readonly withoutSubject: boolean;
  readonly withoutProvider: boolean;
}

export function createSieve(
  filter: NeedFilter,
  instrument: string | null,
  population: Population,
  atlas: Atlas,
): Sieve {
  const { numbers, catalogue } = atlas;
  const real = (filter.population ?? population) === 'REAL';
  const ofInstrument =
    instrument === null ? null : askedBy(catalogue.instruments.get(instrument)?.provisions ?? [], catalogue);

  const provisions = every(numbers.provisions.all.length);
  narrow(provisions, numbers.provisions.all, ofInstrument);
  narrow(provisions, numbers.provisions.all, filter.provisions);
  narrow(provisions, atlas.article, filter.articles);
  narrow(provisions, atlas.chapter, filter.chapters);
  narrow(provisions, atlas.area, filter.priorityAreas);
  narrow(provisions, atlas.level, filter.obligationLevels);

  const participants = Uint8Array.from(atlas.fictional, (fictional) => ((fictional === 0) === real ? 1 : 0));
  narrow(participants, numbers.participants.all, filter.participants);
  narrow(participants, atlas.group, filter.regionalGroups);
  for (const list of developing) {
    const wanted = filter[list];
    if (wanted != null) keepWhere(participants, (at) => (atlas[list][at] === 1) === wanted);
  }

  const types = every(numbers.types.all.length);
  narrow(types, numbers.types.all, filter.types);
  const subjects = every(numbers.subjects.all.length);
  narrow(subjects, numbers.subjects.all, filter.subjects);
  const categories = every(4);
  narrow(categories, [...assistanceCategories, null], filter.categories);
  const byCoverage = every(coverages.length);
  narrow(byCoverage, coverages, filter.coverage ?? coverages.filter((one) => one !== 'WITHDRAWN'));
  const byHorizon = every(4);
  narrow(byHorizon, [...horizons, null], filter.horizons);

  return {
    real,
    participants,
    provisions,
    types,
    subjects,
    categories,
    coverages: byCoverage,
    horizons: byHorizon,
    vague: marked01(filter.vague),
    withoutGap: marked01(filter.withoutGap),
    waiting: filter.waiting ?? null,
    providers: filter.providers ? marked(numbers.providers.all, filter.providers) : null,
    goals: filter.goals ? new Set(filter.goals) : null,
    everyProvider: Uint8Array.from(atlas.fictionalProvider, (fictional) => (real && fictional === 1 ? 0 : 1)),
    withoutProvision: nobodyAsked(
      ofInstrument,
      filter.provisions,
      filter.articles,
      filter.chapters,
      filter.priorityAreas,
      filter.obligationLevels,
    ),
    withoutState: nobodyAsked(
      filter.participants,
      filter.regionalGroups,
      ...developing.map((list) => filter[list]),
    ),
    withoutType: nobodyAsked(filter.types, filter.categories),
    withoutSubject: nobodyAsked(filter.subjects),
    withoutProvider: true,
  };
}

/** Also what is broader, where it has one of them in it. */
const askedBy = (provisions: readonly Reference[], catalogue: Instruments): readonly Reference[] => [
  ...provisions,
  ...broaderThan(provisions, catalogue).map(({ reference }) => reference),
];

/** Lists of developing countries that a State is on or not. */
const developing = ['leastDeveloped', 'smallIslandDeveloping', 'landlockedDeveloping'] as const;

const every = (length: number): Uint8Array => new Uint8Array(length).fill(1);
const nobodyAsked = (...asked: readonly unknown[]): boolean => asked.every((one) => one == null);

/** A list left out narrows nothing; an empty one lets nothing through. */
function narrow(
  marks: Uint8Array,
  values: readonly (string | null)[],
  wanted: readonly string[] | null | undefined,
): void {
  if (wanted == null) return;
  const set = new Set<string | null>(wanted);
  keepWhere(marks, (at) => set.has(values[at] ?? null));
}

function keepWhere(marks: Uint8Array, keeps: (at: number) => boolean): void {
  for (let at = 0; at < marks.length; at++) if (!keeps(at)) marks[at] = 0;
}

const marked01 = (wanted: boolean | null | undefined): 0 | 1 | null =>
  wanted == null ? null : wanted ? 1 : 0;

function marked(codes: readonly string[], wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(codes, (code) => (set.has(code) ? 1 : 0));
}
