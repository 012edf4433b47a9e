import { sameSent } from '../answer-input.ts';
import { fieldOf } from '../places.ts';
import type { Writing } from './state.ts';

/** A form that starts from what was read goes on saying *saved* of what it saved, where that is still what the server holds. */
export const stillSaved = (before: Writing, next: Writing): Writing => ({
  ...next,
  states: Object.fromEntries(
    Object.entries(before.states).filter(
      ([place, { kind }]) => kind === 'saved' && sameSent(fieldOf(place), before.values, next.values),
    ),
  ),
});
