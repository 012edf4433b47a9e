import { fieldOf } from '../places.ts';
import { forgotten } from './ancestors.ts';
import type { Event } from './events.ts';
import { move, waits } from './places.ts';
import { settle } from './settle.ts';
import type { Sent, Writing } from './state.ts';

/** The server has written nothing and merges nothing: what went out is a person's to settle where it differs from what is stored. */
export function conflicted(state: Writing, { fields }: Sent, event: Event<'conflict'>): Writing {
  const states = move(state.states, (place, { kind }) =>
    kind === 'saving' && fields.includes(fieldOf(place)) ? waits : null,
  );
  return settle({ ...state, states, ancestors: forgotten(state.ancestors, fields) }, event, {
    asked: fields,
  });
}
