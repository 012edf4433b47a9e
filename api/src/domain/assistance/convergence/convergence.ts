import type { Need } from '../../assessment/need.ts';
import { type NeedId, needParts, type ParticipantCode } from '../../base/ids.ts';
import { concernOf, type Instruments } from '../../convention/broad/broad.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { byProvision, byType } from '../../convention/places.ts';

/** What a State puts first: so many of the needs at the top of its own order, of those that the reader sees. */
export const mostFirst = 5;

/** So many of each State; they come State by State, in its own order. */
export function topOf(ids: readonly NeedId[], most: number): readonly NeedId[] {
  const taken = new Map<string, number>();
  return ids.filter((id) => {
    const { participant } = needParts(id);
    const before = taken.get(participant) ?? 0;
    taken.set(participant, before + 1);
    return before < most;
  });
}

export type FirstNeed = Pick<Need, 'id' | 'participant' | 'provision' | 'type' | 'subjects'>;

/** What States have in common: an article, or a subject. */
export interface Area {
  readonly kind: 'ARTICLE' | 'SUBJECT';
  readonly code: string;
}

export interface ConvergenceMember {
  readonly participant: ParticipantCode;
  /** Those that bring it into the group, in the order of the Convention: whoever reads a group is not told which comes first. */
  readonly needs: readonly FirstNeed[];
}

/** Two States or more that put help in one area first [WG 25, 27]. */
export interface ConvergenceGroup {
  /** Of the first area. */
  readonly id: string;
  /** More than one where exactly the same needs are in each of them. */
  readonly areas: readonly Area[];
  /** By code; a reader is shown them in their own alphabet. */
  readonly members: readonly ConvergenceMember[];
}

export interface Convergence {
  /** Articles in the order of the Convention, then subjects in that of the vocabulary: nothing is ranked. */
  readonly groups: readonly ConvergenceGroup[];
  /** Those that put first what nobody else does. */
  readonly alone: readonly ParticipantCode[];
}

type Places = Instruments & Pick<Catalogue, 'subjects' | 'assistanceTypes'>;

const areaId = ({ kind, code }: Area): string => `${kind}/${code}`;

/**
 * Groups of the States whose first needs these are. A State is in as many groups as it puts things first that others put first too, and a need is both
 * in its article's and in its subject's: groups overlap where States have several things in common. No two groups are of the same needs.
 */
export function converge(firsts: readonly FirstNeed[], catalogue: Places): Convergence {
  const placed = inPlace(firsts, catalogue);
  const byNeeds = new Map<string, ConvergenceGroup>();
  for (const area of areasOf(catalogue)) {
    const members = membersOf(placed.filter((need) => isIn(need, area, catalogue)));
    if (members.length < 2) continue;
    const needs = members.flatMap((member) => member.needs.map(({ id }) => id)).join(' ');
    const known = byNeeds.get(needs);
    byNeeds.set(
      needs,
      known ? { ...known, areas: [...known.areas, area] } : { id: areaId(area), areas: [area], members },
    );
  }
  const groups = [...byNeeds.values()];
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ participant }) => participant)));
  const all = membersOf(firsts).map(({ participant }) => participant);
  return { groups, alone: all.filter((participant) => !grouped.has(participant)) };
}

/** The one of this area, whichever of its areas it is called by. */
export const groupOf = ({ groups }: Convergence, id: string): ConvergenceGroup | null =>
  groups.find(({ areas }) => areas.some((area) => areaId(area) === id)) ?? null;

const areasOf = ({ articles, subjects }: Places): readonly Area[] => [
  ...[...articles.keys()].map((code): Area => ({ kind: 'ARTICLE', code })),
  ...[...subjects.keys()].map((code): Area => ({ kind: 'SUBJECT', code })),
];

const isIn = ({ provision, subjects }: FirstNeed, { kind, code }: Area, catalogue: Places): boolean =>
  kind === 'ARTICLE'
    ? concernOf(catalogue, provision)?.article === code
    : (subjects?.includes(code) ?? false);

function membersOf(needs: readonly FirstNeed[]): readonly ConvergenceMember[] {
  const states = [...new Set(needs.map(({ participant }) => participant))].sort();
  return states.map((participant) => ({
    participant,
    needs: needs.filter((need) => need.participant === participant),
  }));
}

function inPlace(needs: readonly FirstNeed[], catalogue: Places): readonly FirstNeed[] {
  const provision = byProvision(catalogue);
  const type = byType(catalogue);
  return [...needs].sort((a, b) => provision(a.provision, b.provision) || type(a.type, b.type));
}
