import { sameSent } from '../answer-input.ts';
import type { AnswerField, AnswerValues } from '../answer-values.ts';
import { heldBack, withHeldBack } from '../held-back.ts';
import { joinBoth } from '../join-both.ts';
import { fieldOf } from '../places.ts';
import { ancestorOf, forgotten } from './ancestors.ts';
import type { Stored } from './events.ts';
import { fieldsOf, here, isOpen, put, waits } from './places.ts';
import type { SaveState, Versions, Writing } from './state.ts';
import { unsentFields } from './what-waits.ts';

/**
 * Takes over what the server holds. Where somebody else changed a field in which something is typed here and not stored, these words keep
 * what they began from, and are merged when they go out; so they do where another version of the checklist came. `settled` are fields of which all is said, `asked` those that a person settles.
 */
export function settle(
  state: Writing,
  { revision, stored, version = state.version, changes }: Stored,
  { settled = [], asked = [] }: Known = {},
): Writing {
  const unsent = unsentFields(state);
  const changed = fieldsOf(stored).filter(
    (field) => !settled.includes(field) && !sameSent(field, stored, state.base),
  );
  const ofAnother = version === state.version ? [] : [...unsent].filter((field) => !settled.includes(field));
  const next = changed.reduce<Writing>(
    (one, field) => {
      const change = changes?.[field] ?? null;
      if (isOpen(one.states, field))
        return one.ancestors[field]
          ? put(one, field, waits)
          : put(one, field, { kind: 'conflict', change, open: apart(field, one.values, stored) });
      if (!unsent.has(field)) return takenOver(one, field, stored);
      if (sameSent(field, one.values, stored))
        return agreed(one, field, { kind: 'saved', at: change?.at ?? '' });
      if (field === 'visibility' || asked.includes(field))
        return put(one, field, { kind: 'conflict', change, open: apart(field, one.values, stored) });
      return goesOnFrom(one, field);
    },
    ofAnother.reduce(goesOnFrom, state),
  );
  return { ...next, revision, version, base: stored };
}

interface Known {
  readonly settled?: readonly AnswerField[];
  readonly asked?: readonly AnswerField[];
}

/** Words that are not stored keep what they began from. */
const goesOnFrom = (state: Writing, field: AnswerField): Writing => ({
  ...state,
  ancestors: { ...state.ancestors, [field]: ancestorOf(state, field) },
});

/** Theirs, with the entries of mine that were never sent. */
export function takenOver(
  state: Writing,
  field: AnswerField,
  stored: AnswerValues,
  said: SaveState | null = null,
): Writing {
  const values = { ...state.values, [field]: withHeldBack(field, stored, state.values) };
  const stays = heldBack(values).filter((place) => fieldOf(place) === field);
  const next = agreed({ ...state, values }, field, said);
  return { ...next, states: { ...next.states, ...Object.fromEntries(stays.map((place) => [place, here])) } };
}

const agreed = (state: Writing, field: AnswerField, said: SaveState | null): Writing => ({
  ...put(state, field, said),
  ancestors: forgotten(state.ancestors, [field]),
});

/** Both as they are, where nobody can merge them. */
const apart = (field: AnswerField, mine: AnswerValues, theirs: AnswerValues): Versions => ({
  mine: { [field]: mine[field] },
  theirs: { [field]: theirs[field] },
  both: joinBoth(field, theirs, mine),
});
