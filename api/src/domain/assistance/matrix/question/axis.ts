import { horizons } from '../../../assessment/answer.ts';
import { obligationLevels, priorityAreas } from '../../../convention/article.ts';
import { assistanceCategories } from '../../../convention/instrument.ts';
import { regionalGroups } from '../../../convention/participant.ts';
import { providerKinds } from '../../../convention/provider.ts';
import { shortAt } from '../../at.ts';
import { coverages } from '../../coverage.ts';
import { type Dimension, type Family, families } from '../figures.ts';
import type { Atlas } from '../numbers/atlas.ts';
import type { Sieve } from './sieve.ts';

/** ALL is no dimension: everything in one total. */
export type AxisFamily = Family | 'ALL';

/** One side of a table: its keys in order, and from a number of its family to the key's place. */
export interface Axis {
  readonly dimension: Dimension | null;
  readonly family: AxisFamily;
  readonly keys: readonly string[];
  readonly table: Uint16Array;
  /** `table` is by category, horizon or coverage, not by type. */
  readonly ofCategory: boolean;
  /** Place of the key NONE; `nowhere` where it has no such key. */
  readonly none: number;
}

/** Under none of the axis' keys. */
export const nowhere = 0xffff;
/** What has no value in a dimension. */
export const none = 'NONE';

export const wholeAxis: Axis = {
  dimension: null,
  family: 'ALL',
  keys: [],
  table: new Uint16Array(0),
  ofCategory: false,
  none: nowhere,
};

/** The keys that can appear under this sieve, in the order of the Convention, or the alphabet for States and providers; NONE last. */
export function axisOf(dimension: Dimension, atlas: Atlas, sieve: Sieve): Axis {
  const { values, order } = facts(dimension, atlas, sieve);
  const present = new Set(values);
  const keys = order.filter((key) => key !== none && present.has(key));
  const places = new Map(keys.map((key, place) => [key, place]));
  // Always there: a thing without provision, State, type or provider may turn up under any family.
  places.set(none, keys.push(none) - 1);
  return {
    dimension,
    family: families[dimension],
    keys,
    table: Uint16Array.from(values, (value) =>
      value === undefined ? nowhere : (places.get(value ?? none) ?? nowhere),
    ),
    ofCategory: dimension === 'CATEGORY',
    none: places.get(none) ?? nowhere,
  };
}

/** By number: the value; null for none; undefined where the sieve keeps the number out. */
function facts(
  dimension: Dimension,
  atlas: Atlas,
  sieve: Sieve,
): { values: (string | null | undefined)[]; order: readonly string[] } {
  const { numbers, catalogue } = atlas;
  const provisions = (of: readonly (string | null)[], order: Iterable<string>) => ({
    values: of.map((value, provision) => (sieve.provisions[provision] ? value : undefined)),
    order: [...order],
  });
  const states = (of: readonly (string | null)[], order: readonly string[]) => ({
    values: of.map((value, participant) => (sieve.participants[participant] ? value : undefined)),
    order,
  });
  const providers = (of: readonly (string | null)[], order: readonly string[]) => ({
    values: of.map((value, provider) => (sieve.everyProvider[provider] ? value : undefined)),
    order,
  });
  switch (dimension) {
    case 'CHAPTER':
      return provisions(atlas.chapter, catalogue.chapters.keys());
    case 'ARTICLE':
      return provisions(atlas.article, catalogue.articles.keys());
    case 'PROVISION':
      return provisions(numbers.provisions.all, inOrder(numbers.provisions.all, atlas.provisionRank));
    case 'PRIORITY_AREA':
      return provisions(atlas.area, priorityAreas);
    case 'OBLIGATION_LEVEL':
      return provisions(atlas.level, obligationLevels);
    case 'TYPE':
      return {
        values: numbers.types.all.map((type, number) => (sieve.types[number] ? type : undefined)),
        order: inOrder(numbers.types.all, atlas.typeRank),
      };
    case 'SUBJECT':
      return {
        values: numbers.subjects.all.map((code, number) => (sieve.subjects[number] ? code : undefined)),
        order: inOrder(numbers.subjects.all, atlas.subjectRank),
      };
    case 'CATEGORY':
      return {
        values: [...assistanceCategories, null].map((one, at) => (sieve.categories[at] ? one : undefined)),
        order: assistanceCategories,
      };
    case 'REGIONAL_GROUP':
      return states(atlas.group, regionalGroups);
    case 'PARTICIPANT':
      return states(
        numbers.participants.all,
        atlas.participantsByName.map((at) => numbers.participants.all[at] as string),
      );
    case 'PROVIDER':
      return providers(
        numbers.providers.all,
        atlas.providersByName.map((at) => numbers.providers.all[at] as string),
      );
    case 'PROVIDER_KIND':
      return providers(atlas.providerKind, providerKinds);
    case 'HORIZON':
      return { values: [...horizons, null], order: horizons };
    case 'COVERAGE':
      return { values: coverages.filter((one) => one !== 'WITHDRAWN'), order: coverages };
  }
}

function inOrder<Code extends string>(codes: readonly Code[], ranks: Uint16Array): Code[] {
  return [...codes.keys()]
    .sort((a, b) => shortAt(ranks, a) - shortAt(ranks, b))
    .map((at) => codes[at] as Code);
}
