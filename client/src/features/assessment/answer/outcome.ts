import type { OpenFields, Stored, WriteEvent } from './save/events.ts';
import type { Sent } from './save/state.ts';

/** What became of one write. A rejected promise means that nobody knows: it is sent again with the same operation id. */
export type Outcome =
  | ({
      readonly kind: 'saved';
      readonly at: string;
      readonly open?: OpenFields;
      readonly there?: Stored | undefined;
    } & Stored)
  | {
      readonly kind: 'refused';
      readonly path: readonly string[];
      readonly reason: string;
      /** The name of our own sentence, where the API's is none that a person can use. */
      readonly ours?: 'notTaken' | 'tooLarge';
      /** The API named no place; one of the fields is meant. */
      readonly unplaced?: boolean;
    }
  | ({ readonly kind: 'conflict' } & Stored)
  /** As good as not answered: sent again, not before so many milliseconds. */
  | { readonly kind: 'lost'; readonly retryAfter?: number }
  /** Nobody is signed in, or somebody else: what was written waits for its person. */
  | { readonly kind: 'ended' };

export type Send = (sent: Sent) => Promise<Outcome>;

export function eventOf(outcome: Outcome): WriteEvent {
  switch (outcome.kind) {
    case 'saved':
      return { ...outcome, type: 'saved' };
    case 'conflict':
      return { ...outcome, type: 'conflict' };
    case 'lost':
      return { type: 'lost' };
    case 'ended':
      return { type: 'lost', ended: true };
    case 'refused': {
      const { path, reason, ours, unplaced } = outcome;
      return { type: 'refused', path, unplaced, reason: ours ? { ours } : { said: reason } };
    }
  }
}
