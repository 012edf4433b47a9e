import type { AnswerField } from '../answer-values.ts';
import { heldBack } from '../held-back.ts';
import { fieldOf, isOptional } from '../places.ts';
import { fieldsIn, placesIn } from './places.ts';
import type { Writing } from './state.ts';

/** The fields that can go out once the line is free: something waits in them and nothing is in the way. */
export function readyFields({ states }: Writing): readonly AnswerField[] {
  const stuck = new Set([
    ...fieldsIn(states, ['conflict']),
    ...placesIn(states, ['failed'])
      .filter((place) => !isOptional(place))
      .map(fieldOf),
  ]);
  return fieldsIn(states, ['waiting', 'held']).filter((field) => !stuck.has(field));
}

/** The fields of the next write; none while one is on its way. */
export function nextFields(state: Writing): readonly AnswerField[] {
  if (state.sent) return [];
  const ready = readyFields(state);
  const suspect = ready.find((field) => state.suspects.includes(field));
  return suspect ? [suspect] : ready;
}

/** Places that a person must look at before all is saved. */
export const toCorrect = ({ states, values }: Writing): readonly string[] => [
  ...new Set([...placesIn(states, ['failed', 'conflict']), ...heldBack(values)]),
];

/** Something is here that the server does not hold, or may not hold. */
export const unsettled = ({ states, values, sent }: Writing): boolean =>
  sent !== null || Object.values(states).some(({ kind }) => kind !== 'saved') || heldBack(values).length > 0;
