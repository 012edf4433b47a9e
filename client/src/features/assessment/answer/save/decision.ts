import type { ChosenVersion } from '../../../../gql/graphql.ts';
import type { AnswerField } from '../answer-values.ts';
import { fieldOf } from '../places.ts';
import { sameContent } from '../same-content.ts';
import { forgotten } from './ancestors.ts';
import type { Event } from './events.ts';
import { fieldsOf, isOpen, move, put, waits } from './places.ts';
import type { Writing } from './state.ts';

/** Of two versions of a field this one goes out once more, in place of the other. */
export function keptMine(state: Writing, field: AnswerField): Writing {
  const one = state.states[field];
  if (one?.kind !== 'conflict') return state;
  const asShown = sameContent(one.open.mine[field], state.values[field]);
  return settled(withoutContradiction(state, field), field, asShown ? 'MINE' : 'REWRITTEN');
}

/** Help wanted and none required exclude each other: whoever keeps the one gives up the other. */
function withoutContradiction(state: Writing, field: AnswerField): Writing {
  const { noneRequired, assistanceWanted } = state.values;
  if (!noneRequired || assistanceWanted.length === 0) return state;
  const given = { noneRequired: { assistanceWanted: [] }, assistanceWanted: { noneRequired: false } };
  const other = field === 'noneRequired' ? 'assistanceWanted' : 'noneRequired';
  if (!(field in given)) return state;
  const values = { ...state.values, ...given[field as keyof typeof given] };
  return { ...put(state, other, waits), values, ancestors: forgotten(state.ancestors, [other]) };
}

export function tookTheirs(state: Writing, field: AnswerField): Writing {
  const one = state.states[field];
  // Who may see an answer that is no longer asked is nobody's to choose.
  if (one?.kind === 'failed' && field === 'visibility')
    return put({ ...state, values: { ...state.values, visibility: state.base.visibility } }, field, null);
  if (one?.kind !== 'conflict') return state;
  const taken = { ...state, values: { ...state.values, ...one.open.theirs } };
  return field === 'visibility' ? put(taken, field, null) : settled(taken, field, 'THEIRS');
}

/** Both versions as one. */
export function joined(state: Writing, { values }: Event<'joined'>): Writing {
  const fields = fieldsOf(values).filter((field) => isOpen(state.states, field));
  const next = fields.reduce<Writing>((one, field) => settled(one, field, 'BOTH'), state);
  return fields.length === 0 ? state : { ...next, values: { ...state.values, ...values } };
}

/** What was refused goes out as it is now: what was in its way may be gone. */
export const tried = (state: Writing, field: AnswerField): Writing => ({
  ...state,
  states: move(state.states, (place, { kind }) =>
    kind === 'failed' && fieldOf(place) === field ? waits : null,
  ),
});

/** What was chosen takes the place of what is stored, which was seen. */
function settled(state: Writing, field: AnswerField, version: ChosenVersion): Writing {
  const one = state.states[field];
  const seen = one?.kind === 'conflict' && one.seen;
  return {
    ...put(state, field, waits),
    ancestors: { ...forgotten(state.ancestors, [field]), ...(seen && { [field]: seen }) },
    chosen: { ...state.chosen, [field]: version },
  };
}
