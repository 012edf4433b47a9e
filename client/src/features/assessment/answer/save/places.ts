import type { AnswerField, AnswerValues } from '../answer-values.ts';
import { fieldOf } from '../places.ts';
import type { SaveState, Writing } from './state.ts';

export const waits: SaveState = { kind: 'waiting' };
export const here: SaveState = { kind: 'here' };

export const isOpen = (states: Writing['states'], field: AnswerField): boolean =>
  states[field]?.kind === 'conflict';

/** One state for the whole field, or none. */
export function put(state: Writing, field: AnswerField, next: SaveState | null): Writing {
  const others = move(state.states, (place) => (fieldOf(place) === field ? undefined : null));
  return { ...state, states: next ? { ...others, [field]: next } : others };
}

export const fieldsOf = (values: Partial<AnswerValues>): readonly AnswerField[] =>
  Object.keys(values) as AnswerField[];

export const placesIn = (states: Writing['states'], kinds: readonly SaveState['kind'][]): readonly string[] =>
  Object.entries(states)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([place]) => place);

export const fieldsIn = (
  states: Writing['states'],
  kinds: readonly SaveState['kind'][],
): readonly AnswerField[] => [...new Set(placesIn(states, kinds).map(fieldOf))];

/** null keeps, undefined drops. */
export function move(
  states: Writing['states'],
  next: (place: string, state: SaveState) => SaveState | null | undefined,
): Writing['states'] {
  return Object.fromEntries(
    Object.entries(states).flatMap(([place, state]) => {
      const moved = next(place, state);
      return moved === undefined ? [] : [[place, moved ?? state]];
    }),
  );
}
