import { sameSent } from '../answer-input.ts';
import { type AnswerField, type AnswerValues, valuesIn } from '../answer-values.ts';
import { goesOut, withHeldBack } from '../held-back.ts';
import { fieldOf } from '../places.ts';
import { forgotten } from './ancestors.ts';
import { isBegun } from './begun.ts';
import type { Event, Stored } from './events.ts';
import { fieldsIn, here, move, put, waits } from './places.ts';
import { settle, takenOver } from './settle.ts';
import type { Ancestor, SaveState, Sent, Versions, Writing } from './state.ts';
import { unsentFields } from './what-waits.ts';

/**
 * What was sent is stored, merged with what others wrote, or open. Words typed since stay as they are and go out again: merged words begin
 * from those that were sent, and those of which a part is open from where these began.
 */
export function saved(state: Writing, sent: Sent, event: Event<'saved'>): Writing {
  const unsent = unsentFields(state);
  const typed = fieldsIn(state.states, ['waiting']);
  const after = sent.fields.reduce<Writing>((next, field) => {
    const versions = event.open?.[field];
    if (versions && typed.includes(field)) return goesOn(next, field, sent.began, waits);
    if (versions) {
      const mine = unsent.has(field)
        ? next.values[field]
        : withHeldBack(field, asMine(next, versions), next.values);
      const change = event.changes?.[field] ?? null;
      return opened(next, field, sent.began, {
        kind: 'conflict',
        change,
        open: { ...versions, mine: { [field]: mine } },
        seen: event.there && seenThere(event.there, sent),
      });
    }
    if (isStored(field, sent, event.stored)) return asTyped(next, field, event.at);
    if (unsent.has(field)) return goesOn(next, field, wordsOf(sent), null);
    return takenOver(next, field, event.stored, { kind: 'saved', at: event.at });
  }, state);
  const heard = forgotten(after.chosen, sent.fields);
  return settle({ ...after, chosen: heard, suspects: notIn(after.suspects, sent.fields) }, event, {
    settled: sent.fields,
  });
}

/** What was just saved stays as it was typed, or a space at its end would vanish under the fingers. */
function asTyped(state: Writing, field: AnswerField, at: string): Writing {
  const states = move(state.states, (place, { kind }) => {
    if (fieldOf(place) !== field || kind !== 'saving') return null;
    if (goesOut(place, state.values)) return { kind: 'saved', at };
    return isBegun(place, state.values) ? here : undefined;
  });
  return { ...state, states, ancestors: forgotten(state.ancestors, [field]) };
}

/** What is not stored of a field has this to begin from; what was on its way goes out again, or is done. */
const goesOn = (state: Writing, field: AnswerField, ancestor: Ancestor, sent: SaveState | null): Writing => ({
  ...state,
  ancestors: { ...state.ancestors, [field]: ancestor },
  states: move(state.states, (place, { kind }) =>
    fieldOf(place) === field && kind === 'saving' ? (sent ?? undefined) : null,
  ),
});

function opened(
  state: Writing,
  field: AnswerField,
  ancestor: Ancestor,
  next: Extract<SaveState, { kind: 'conflict' }>,
): Writing {
  const one = put(state, field, next);
  return {
    ...one,
    values: { ...one.values, ...next.open.mine },
    ancestors: { ...one.ancestors, [field]: ancestor },
  };
}

const asMine = ({ values }: Writing, { mine }: Versions): AnswerValues => ({ ...values, ...mine });

const wordsOf = ({ after, values, began }: Sent): Ancestor => ({
  values: { ...values, ...valuesIn(after) },
  ...{ revision: began.revision, version: began.version },
});

const seenThere = ({ stored, revision }: Stored, { began }: Sent): Ancestor => ({
  values: stored,
  ...{ revision, version: began.version },
});

const isStored = (field: AnswerField, sent: Sent, stored: AnswerValues): boolean =>
  sameSent(field, wordsOf(sent).values, stored);

const notIn = (all: readonly AnswerField[], some: readonly AnswerField[]) =>
  all.filter((field) => !some.includes(field));
