import { fieldOf, isOptional, placeOf } from '../places.ts';
import type { Event } from './events.ts';
import { fieldsIn, move, put, waits } from './places.ts';
import type { SaveState, Sent, Writing } from './state.ts';

/** One write is one piece: what went out beside the refused place was not written either, and goes out again without it. */
export function refused(
  state: Writing,
  { fields, values }: Sent,
  { path, reason, unplaced }: Event<'refused'>,
): Writing {
  const failed: SaveState = { kind: 'failed', reason };
  const again = move(state.states, (place, { kind }) =>
    fields.includes(fieldOf(place)) && kind === 'saving' ? waits : null,
  );
  // Typed since: the current words are judged by their own answer.
  const judged = fields.filter((field) => !fieldsIn(state.states, ['waiting']).includes(field));
  const place = placeOf(path, values);
  const field = fieldOf(place);
  if (fields.includes(field)) {
    if (!judged.includes(field)) return { ...state, states: again };
    // It went out without what was there, and is refused for it all the same: the whole field waits for a person.
    const guilty = state.states[place]?.kind === 'failed' ? field : place;
    if (guilty === field) return put({ ...state, states: again }, field, failed);
    const held = isOptional(guilty)
      ? again
      : move(again, (one, { kind }) =>
          fieldOf(one) === field && kind === 'waiting' ? { kind: 'held' } : null,
        );
    return { ...state, states: { ...held, [guilty]: failed } };
  }
  if (unplaced && fields.length > 1) return { ...state, states: again, suspects: fields };
  return judged.reduce<Writing>((next, one) => put(next, one, failed), {
    ...state,
    states: again,
    suspects: state.suspects.filter((one) => !fields.includes(one)),
  });
}
