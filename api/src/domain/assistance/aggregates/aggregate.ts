import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode, Reference, UserId } from '../../base/ids.ts';

/** No figure, and no difference of two, rests on the hidden answers of fewer States than these. */
export const fewestStates = 3;
/** Of one provision so many figures that differ are published beside each other at most: each could be added to, or subtracted from, each. */
export const mostFigures = 6;

/** What a hidden answer adds: its level (1 yes, 2 in part, 3 no), and 4 where assistance is stated. */
export type Counted = ReadonlyMap<ParticipantCode, number>;

/** What was counted at one provision. */
export interface CountedProvision {
  readonly provision: Reference;
  readonly counted: Counted;
  /** The help that is wanted at gaps is told too. */
  readonly needsTold: boolean;
}

/** Aggregates of one checklist as they were published: what each State added is kept, and told to nobody. */
export interface AggregatePublication {
  /** In the order of all that were published, of whatever checklist. */
  readonly number: number;
  readonly instrument: string;
  readonly at: Instant;
  readonly by: UserId;
  readonly figures: readonly CountedProvision[];
}

/** What is told of one provision: answers that donors do not see, of States that consent. */
export interface Aggregate {
  readonly provision: Reference;
  readonly at: Instant;
  readonly states: number;
  readonly yes: number;
  readonly inPart: number;
  readonly no: number;
  /** Gaps at which assistance is wanted; null where that is withheld. */
  readonly stated: number | null;
}

/** What of the hidden answers may be published beside all that was published before, provision by provision (docs/decisions/078). */
export function publishable(
  hidden: ReadonlyMap<Reference, Counted>,
  before: readonly AggregatePublication[],
): CountedProvision[] {
  return [...hidden].flatMap(([provision, counted]) => {
    const others = figuresAt(before, provision);
    if (
      !mayBeTold(
        counted,
        others.map((one) => one.counted),
      )
    )
      return [];
    return [{ provision, counted, needsTold: needsMayBeTold(counted, others) }];
  });
}

/** Who reads, and what has become of the States since. */
export interface Reading {
  readonly consents: ReadonlySet<ParticipantCode>;
  /** The reader sees an answer of this State there, in any checklist or cycle. */
  readonly seen: (state: ParticipantCode, provision: Reference) => boolean;
}

/** The newest figure of each provision of a checklist that may be told to this reader now; the others are withheld. */
export function told(
  all: readonly AggregatePublication[],
  instrument: string,
  { consents, seen }: Reading,
): Aggregate[] {
  const done = new Set<Reference>();
  const found: Aggregate[] = [];
  const newestFirst = all
    .filter((one) => one.instrument === instrument)
    .toSorted((a, b) => b.number - a.number);
  for (const { at, figures } of newestFirst)
    for (const figure of figures) {
      const { provision, counted } = figure;
      if (done.has(provision) || [...counted.keys()].some((state) => !consents.has(state))) continue;
      // What the reader sees they can subtract from any figure: only the rest is hidden.
      const rest = ({ counted: of }: Pick<CountedProvision, 'counted'>): Counted =>
        new Map([...of].filter(([state]) => !seen(state, provision)));
      const others = figuresAt(all, provision).filter((one) => one !== figure);
      if (!mayBeTold(rest(figure), others.map(rest))) continue;
      const left = others.map((one) => ({ ...one, counted: rest(one) }));
      const needsTold = figure.needsTold && needsMayBeTold(rest(figure), left);
      done.add(provision);
      found.push({ provision, at, ...countsOf(counted), stated: needsTold ? statedIn(counted) : null });
    }
  return found;
}

const figuresAt = (all: readonly AggregatePublication[], provision: Reference): readonly CountedProvision[] =>
  all.flatMap(({ figures }) => figures.filter((one) => one.provision === provision));

/**
 * Whichever of the others are added to it or subtracted, it rests on nobody's answers or on those of enough States. The same figure again adds nothing.
 */
function mayBeTold(counted: Counted, others: readonly Counted[]): boolean {
  const distinct = others.filter(
    (other, at) =>
      differing(counted, other) > 0 && !others.slice(0, at).some((one) => differing(one, other) === 0),
  );
  if (counted.size < fewestStates || distinct.length > mostFigures) return false;
  return distinct
    .reduce<readonly Sum[]>(
      (sums, other) => sums.flatMap((sum) => [sum, plus(sum, other, 1), plus(sum, other, -1)]),
      [plus(new Map(), counted, 1)],
    )
    .every((sum) => isEnough(new Set([...sum.keys()].map((said) => said.slice(0, -1))).size));
}

/** How often each State's answer is in it; what cancels out is not. */
type Sum = ReadonlyMap<string, number>;

function plus(sum: Sum, counted: Counted, sign: 1 | -1): Sum {
  const after = new Map(sum);
  for (const [state, said] of counted) {
    const times = (after.get(`${state}${said}`) ?? 0) + sign;
    if (times === 0) after.delete(`${state}${said}`);
    else after.set(`${state}${said}`, times);
  }
  return after;
}

/** The same of the States with a gap alone: on these it rests. */
const needsMayBeTold = (counted: Counted, others: readonly CountedProvision[]): boolean =>
  mayBeTold(
    gapsIn(counted),
    others.filter(({ needsTold }) => needsTold).map((one) => gapsIn(one.counted)),
  );

const isEnough = (states: number): boolean => states === 0 || states >= fewestStates;

/** How many States are in one and not in the other, or in both and not alike. */
export const differing = (one: Counted, other: Counted): number =>
  [...new Set([...one.keys(), ...other.keys()])].filter((state) => one.get(state) !== other.get(state))
    .length;

const levelOf = (said: number): number => said & 3;
const gapsIn = (counted: Counted): Counted => new Map([...counted].filter(([, said]) => levelOf(said) >= 2));
const statedIn = (counted: Counted): number =>
  [...gapsIn(counted).values()].filter((said) => said & 4).length;

function countsOf(counted: Counted): Pick<Aggregate, 'states' | 'yes' | 'inPart' | 'no'> {
  const count = (level: number) => [...counted.values()].filter((said) => levelOf(said) === level).length;
  return { states: counted.size, yes: count(1), inPart: count(2), no: count(3) };
}
