import { sameSent } from '../answer-input.ts';
import { fieldOf } from '../places.ts';
import { forgotten } from './ancestors.ts';
import type { Event } from './events.ts';
import { move, put, waits } from './places.ts';
import { apart, settle } from './settle.ts';
import type { Sent, Writing } from './state.ts';

/** The server has written nothing and merges nothing: what went out is a person's to settle where it differs from what is stored. */
export function conflicted(state: Writing, { fields }: Sent, event: Event<'conflict'>): Writing {
  const states = move(state.states, (place, { kind }) =>
    kind === 'saving' && fields.includes(fieldOf(place)) ? waits : null,
  );
  const known = { ...state, states, ancestors: forgotten(state.ancestors, fields) };
  return fields
    .filter((field) => !sameSent(field, event.stored, state.base))
    .reduce<Writing>(
      (next, field) => {
        const change = event.changes?.[field] ?? null;
        return sameSent(field, state.values, event.stored)
          ? put(next, field, { kind: 'saved', at: change?.at ?? '' })
          : put(next, field, { kind: 'conflict', change, open: apart(field, state.values, event.stored) });
      },
      settle(known, event, fields),
    );
}
