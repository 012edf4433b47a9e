import { dequal } from 'dequal/lite';
import { sameSent } from '../answer-input.ts';
import type { AnswerField, AnswerValues } from '../answer-values.ts';
import { goesOut, heldBack } from '../held-back.ts';
import { entryAt, fieldOf } from '../places.ts';
import { isBegun } from './begun.ts';
import { fieldsOf, here, isOpen, move, waits } from './places.ts';
import type { Writing } from './state.ts';

export function typed(state: Writing, place: string, changed: Partial<AnswerValues>): Writing {
  const values = { ...state.values, ...changed };
  const states = fieldsOf(changed).reduce((next, field) => {
    // Typing on decides nothing between two versions: this one moves, and both stay in sight.
    if (isOpen(next, field)) return next;
    const at = fieldOf(place) === field ? place : field;
    const cleared = move(next, (other, one) => {
      if (fieldOf(other) !== field) return isPair(other, field) && one.kind === 'failed' ? waits : null;
      // An entry came or went: what was said of the others was at other places.
      if (at === field && other !== field) return undefined;
      if (one.kind === 'failed' && (other === at || !sameEntry(other, state.values, values))) return waits;
      if (one.kind === 'here' && goesOut(other, values)) return waits;
      return one.kind !== 'failed' && !goesOut(other, values) ? here : null;
    });
    return withOwn(cleared, at, state, values);
  }, state.states);
  return { ...state, values, states };
}

/** What is said at the place itself, and at those in its field that cannot be sent. */
function withOwn(states: Writing['states'], at: string, { base }: Writing, values: AnswerValues) {
  const field = fieldOf(at);
  const stays = heldBack(values).filter((place) => fieldOf(place) === field && at === field);
  const added = { ...states, ...Object.fromEntries(stays.map((place) => [place, here])) };
  if (goesOut(at, values)) return { ...added, [at]: waits };
  // An entry that is still empty is nothing to be told about.
  if (!isBegun(at, values) && sameSent(field, values, base)) {
    const { [at]: _nothing, ...others } = added;
    return others;
  }
  return { ...added, [at]: isBegun(at, values) ? here : waits };
}

/** Help wanted and none required exclude each other: the one is corrected by changing the other. */
const isPair = (place: string, field: AnswerField): boolean =>
  ['noneRequired assistanceWanted', 'assistanceWanted noneRequired'].includes(`${fieldOf(place)} ${field}`);

const sameEntry = (place: string, one: AnswerValues, other: AnswerValues): boolean =>
  entryAt(place, one) !== undefined && dequal(entryAt(place, one), entryAt(place, other));
