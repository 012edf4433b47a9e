import { sameSent } from '../answer-input.ts';
import type { AnswerField, AnswerValues } from '../answer-values.ts';
import { goesOut } from '../held-back.ts';
import { fieldOf } from '../places.ts';
import { isBegun } from './begun.ts';
import type { Event } from './events.ts';
import { here, move } from './places.ts';
import { settle } from './settle.ts';
import type { Sent, Writing } from './state.ts';

export function saved(
  state: Writing,
  { fields, input, expectedRevision }: Sent,
  event: Event<'saved'>,
): Writing {
  // The answer to a write sent again may be younger than the write: somebody can have seen these words and changed them since.
  const overtaken = fields.filter(
    (field) => event.revision > expectedRevision + 1 && !isStored(field, input, event.stored),
  );
  const states = move(state.states, (place, { kind }) => {
    if (!fields.includes(fieldOf(place)) || kind !== 'saving') return null;
    if (overtaken.includes(fieldOf(place))) return undefined;
    if (goesOut(place, state.values)) return { kind: 'saved', at: event.at };
    return isBegun(place, state.values) ? here : undefined;
  });
  return settle(
    { ...state, states, suspects: state.suspects.filter((field) => !fields.includes(field)) },
    event,
    fields.filter((field) => !overtaken.includes(field)),
    overtaken,
  );
}

const isStored = (field: AnswerField, input: Sent['input'], stored: AnswerValues): boolean =>
  sameSent(field, { ...stored, ...(input as Partial<AnswerValues>) }, stored);
