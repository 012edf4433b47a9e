import { sameSent } from '../answer-input.ts';
import type { AnswerField, AnswerValues } from '../answer-values.ts';
import { heldBack, withHeldBack } from '../held-back.ts';
import { fieldOf, isOptional } from '../places.ts';
import type { Stored } from './events.ts';
import { fieldsIn, fieldsOf, here, isOpen, put } from './places.ts';
import type { Writing } from './state.ts';

/**
 * Takes over what the server holds. Where somebody else changed a field in which something is typed here and not stored, both versions
 * are side by side: sent with the current revision, mine would wipe out theirs unseen. What was just saved stays as it was typed, or a
 * space at its end would vanish under the fingers.
 */
export function settle(
  state: Writing,
  { revision, stored, changes }: Stored,
  justSaved: readonly AnswerField[] = [],
  overtaken: readonly AnswerField[] = [],
): Writing {
  const unsent = new Set([
    ...fieldsIn(state.states, ['waiting', 'failed', 'held']),
    ...heldBack(state.values).filter(isOptional).map(fieldOf),
  ]);
  const changed = fieldsOf(stored).filter(
    (field) =>
      !isOpen(state.states, field) &&
      (overtaken.includes(field) || (!justSaved.includes(field) && !sameSent(field, stored, state.base))),
  );
  const settled = changed.reduce<Writing>((next, field) => {
    if (!unsent.has(field)) return takenOver(next, field, stored);
    const change = changes?.[field] ?? null;
    const agreed = sameSent(field, state.values, stored);
    return put(next, field, agreed ? { kind: 'saved', at: change?.at ?? '' } : { kind: 'conflict', change });
  }, state);
  return { ...settled, revision, base: stored };
}

/** Theirs, with the entries of mine that were never sent. */
function takenOver(state: Writing, field: AnswerField, stored: AnswerValues): Writing {
  const values = { ...state.values, [field]: withHeldBack(field, stored, state.values) };
  const stays = heldBack(values).filter((place) => fieldOf(place) === field);
  const next = put({ ...state, values }, field, null);
  return { ...next, states: { ...next.states, ...Object.fromEntries(stays.map((place) => [place, here])) } };
}
