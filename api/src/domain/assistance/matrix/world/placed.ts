import type { List } from '../numbers/lists.ts';

/** Where an offer or an activity belongs in the matrix, by numbers. A kind is `type * 4 + category`. */
export interface Placed {
  readonly provisions: List;
  readonly kinds: List;
  readonly subjects: List;
  readonly participants: List;
  readonly providers: List;
  /** Of activities: goals and targets of the 2030 Agenda, and of each target its goal. */
  readonly goals?: readonly string[];
}
