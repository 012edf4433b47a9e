import type { Event } from './events.ts';
import { move, waits } from './places.ts';
import { settle } from './settle.ts';
import type { Writing } from './state.ts';

/** The server has written nothing. */
export function conflicted(state: Writing, event: Event<'conflict'>): Writing {
  const states = move(state.states, (_place, { kind }) => (kind === 'saving' ? waits : null));
  return settle({ ...state, states }, event);
}
