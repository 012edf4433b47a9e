import type { AnswerField } from '../answer-values.ts';
import { heldBack } from '../held-back.ts';
import { fieldOf, isOptional } from '../places.ts';
import { ancestorOf } from './ancestors.ts';
import { fieldsIn, placesIn } from './places.ts';
import type { Writing } from './state.ts';

/** Fields in which something is typed that was not sent, or not as it is now. */
export const unsentFields = ({ states, values }: Writing): ReadonlySet<AnswerField> =>
  new Set([
    ...fieldsIn(states, ['waiting', 'failed', 'held']),
    ...heldBack(values).filter(isOptional).map(fieldOf),
  ]);

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
  const ready = together(readyFields(state));
  const suspect = ready.find((field) => state.suspects.includes(field));
  return suspect ? [suspect] : ofOneVersion(state, ready);
}

/** What was written for an earlier version of the checklist goes out by itself: the server takes it to where it is asked for now. */
function ofOneVersion(state: Writing, fields: readonly AnswerField[]): readonly AnswerField[] {
  const versions = fields.map((field) => ancestorOf(state, field).version);
  return fields.filter((_, at) => versions[at] === versions[0]);
}

/** Who may see an answer is chosen with a write of its own. */
function together(fields: readonly AnswerField[]): readonly AnswerField[] {
  const content = fields.filter((field) => field !== 'visibility');
  return content.length > 0 ? content : fields;
}

/** Places that a person must look at before all is saved. */
export const toCorrect = ({ states, values }: Writing): readonly string[] => [
  ...new Set([...placesIn(states, ['failed', 'conflict']), ...heldBack(values)]),
];

/** Something is here that the server does not hold, or may not hold. */
export const unsettled = ({ states, values, sent }: Writing): boolean =>
  sent !== null || Object.values(states).some(({ kind }) => kind !== 'saved') || heldBack(values).length > 0;
