import type { AnswerField } from '../answer-values.ts';
import { fieldOf } from '../places.ts';
import type { Event } from './events.ts';
import { fieldsOf, isOpen, move, put, waits } from './places.ts';
import type { Writing } from './state.ts';

/** Of two versions of a field this one goes out once more. */
export const keptMine = (state: Writing, field: AnswerField): Writing =>
  isOpen(state.states, field) ? put(state, field, waits) : state;

export function tookTheirs(state: Writing, field: AnswerField): Writing {
  if (!isOpen(state.states, field)) return state;
  return {
    ...put(state, field, null),
    values: { ...state.values, [field]: state.base[field] },
  };
}

/** Both versions as one. */
export function joined(state: Writing, { values }: Event<'joined'>): Writing {
  const fields = fieldsOf(values).filter((field) => isOpen(state.states, field));
  const next = fields.reduce<Writing>((one, field) => put(one, field, waits), state);
  return fields.length === 0 ? state : { ...next, values: { ...state.values, ...values } };
}

/** What was refused goes out as it is now: what was in its way may be gone. */
export const tried = (state: Writing, field: AnswerField): Writing => ({
  ...state,
  states: move(state.states, (place, { kind }) =>
    kind === 'failed' && fieldOf(place) === field ? waits : null,
  ),
});
