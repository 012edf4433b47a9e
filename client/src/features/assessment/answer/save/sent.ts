import { inputOf } from '../answer-input.ts';
import type { AnswerField } from '../answer-values.ts';
import { goesOut } from '../held-back.ts';
import { fieldOf } from '../places.ts';
import { without } from '../without.ts';
import { move, placesIn } from './places.ts';
import type { Writing } from './state.ts';

export function sent(state: Writing, operationId: string, fields: readonly AnswerField[]): Writing {
  const sendable = without(placesIn(state.states, ['failed']), state.values, state.base);
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
      expectedRevision: state.revision,
      fields,
      input: inputOf(sendable, fields),
      values: state.values,
      asking: true,
    },
  };
}
