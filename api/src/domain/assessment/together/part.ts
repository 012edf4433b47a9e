import type { Day } from '../../base/calendar.ts';
import type { AssessmentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import type { Assignments } from './assignment.ts';

/** The provisions of one article that one person looks after until one day, and how far they are. */
export interface AssignedPart {
  readonly id: string;
  readonly assessment: AssessmentId;
  readonly participant: ParticipantCode;
  readonly person: UserId;
  readonly article: string;
  /** All that the checklist asks of the article. */
  readonly whole: boolean;
  readonly provisions: readonly Reference[];
  readonly due: Day;
  readonly answered: number;
  readonly ready: number;
  /** The first one that is not answered. */
  readonly next: Reference | null;
  /** The day is over, and not all is answered or marked as ready. */
  readonly late: boolean;
}

interface Standing {
  readonly answered: ReadonlySet<string>;
  readonly ready: ReadonlySet<string>;
  readonly today: Day;
}

/** Assignments as they are shown: article by article in the order of the checklist, the earliest day first. */
export function partsOf(
  { id, participant, list }: Assignments,
  asked: readonly Reference[],
  articleOf: (provision: Reference) => string,
  { answered, ready, today }: Standing,
): readonly AssignedPart[] {
  const places = new Map(asked.map((provision, place) => [provision, place]));
  const sizes = countBy(asked, articleOf);
  const groups = new Map<string, { person: UserId; due: Day; provisions: Reference[] }>();
  const inOrder = list
    .filter(({ provision }) => places.has(provision))
    .toSorted((a, b) => (places.get(a.provision) ?? 0) - (places.get(b.provision) ?? 0));
  for (const { person, provision, due } of inOrder) {
    const key = [person, articleOf(provision), due].join('/');
    const group = groups.get(key) ?? { person, due, provisions: [] };
    group.provisions.push(provision);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ person, due, provisions }) => {
      const article = articleOf(provisions[0] as Reference);
      const isDone = (provision: Reference) => answered.has(provision) || ready.has(provision);
      return {
        id: [id, person, article, due].join('/'),
        assessment: id,
        participant,
        person,
        article,
        whole: provisions.length === sizes.get(article),
        provisions,
        due,
        answered: provisions.filter((one) => answered.has(one)).length,
        ready: provisions.filter((one) => ready.has(one)).length,
        next: provisions.find((one) => !answered.has(one)) ?? null,
        late: due < today && !provisions.every(isDone),
      };
    })
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** What nobody looks after. */
export function withoutAnybody(
  { list }: Pick<Assignments, 'list'>,
  asked: readonly Reference[],
): readonly Reference[] {
  const taken = new Set(list.map(({ provision }) => provision));
  return asked.filter((provision) => !taken.has(provision));
}

function countBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
