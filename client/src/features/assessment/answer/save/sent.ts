import { inputOf } from '../answer-input.ts';
import type { AnswerField } from '../answer-values.ts';
import { goesOut } from '../held-back.ts';
import { fieldOf } from '../places.ts';
import { without } from '../without.ts';
import { begunFrom } from './ancestors.ts';
import { move, placesIn } from './places.ts';
import type { Writing } from './state.ts';

export function sent(state: Writing, operationId: string, fields: readonly AnswerField[]): Writing {
  const began = begunFrom(state, fields);
  const sendable = without(placesIn(state.states, ['failed']), state.values, began.values);
  const states = move(state.states, (place, { kind }) => {
    if (!fields.includes(fieldOf(place))) return null;
    const goes = kind === 'waiting' || kind === 'held' || (kind === 'here' && goesOut(place, state.values));
    return goes ? { kind: 'saving' } : null;
  });
  return {
    ...state,
    states,
    sent: {
      operationId,
      fields,
      began,
      before: inputOf(began.values, fields),
      after: inputOf(sendable, fields),
      chosen: fields.flatMap((field) => {
        const version = state.chosen[field];
        return version ? [{ field, version }] : [];
      }),
      values: state.values,
      asking: true,
    },
  };
}
