import { dequal } from 'dequal/lite';
import type { AnswerProvisionInput } from '../../gql/graphql.ts';
import {
  type AnswerField,
  type AnswerValues,
  entryAt,
  fieldOf,
  goesOut,
  heldBack,
  inputOf,
  isOptional,
  placeOf,
  sameSent,
  withHeldBack,
  without,
} from './answer-values.ts';

/** What a person is told about one place of the form: nothing typed is ever lost, and one sees it. */
export type SaveState =
  | { readonly kind: 'waiting' }
  /** Part of the write on its way. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** Nothing wrong here, but the list it stands in waits for a correction beside it. */
  | { readonly kind: 'held' }
  /** In an entry that cannot be sent before its title, name or category is there, or a date that is none. */
  | { readonly kind: 'here' }
  /** Two persons changed this field: `values` holds this one's version, `base` theirs, until a person chooses or joins. */
  | { readonly kind: 'conflict'; readonly by: string | null; readonly at: string | null };

/** The refusal's own sentence, or the name of one of ours where the API could give none. */
export type Reason = { readonly said: string } | { readonly ours: 'notTaken' | 'tooLarge' };

/** A write that nobody has answered yet. Until somebody has, it is sent to the letter as it is here: the operation id makes it count once. */
export interface Sent {
  readonly operationId: string;
  readonly expectedRevision: number;
  readonly fields: readonly AnswerField[];
  readonly input: Partial<AnswerProvisionInput>;
  /** The form as it was then: a refusal's path counts its entries. */
  readonly values: AnswerValues;
  /** Asked, and the answer may still come. */
  readonly asking: boolean;
}

export interface Writing {
  /** The revision read last: what the next write expects. */
  readonly revision: number;
  /** What the server holds, as far as known here. */
  readonly base: AnswerValues;
  /** What the person sees. */
  readonly values: AnswerValues;
  readonly states: Readonly<Record<string, SaveState>>;
  readonly sent: Sent | null;
  /** The last write had no answer; it goes out again by itself. */
  readonly offline: boolean;
  /** It had none because nobody is signed in, or somebody else. */
  readonly ended: boolean;
  /** One of these was refused and nobody said which: they go out one by one. */
  readonly suspects: readonly AnswerField[];
}

export type WriteEvent =
  | { readonly type: 'typed'; readonly place: string; readonly values: Partial<AnswerValues> }
  | { readonly type: 'sent'; readonly operationId: string; readonly fields: readonly AnswerField[] }
  | { readonly type: 'sentAgain' }
  | { readonly type: 'lost'; readonly ended?: boolean }
  | { readonly type: 'saved'; readonly revision: number; readonly at: string; readonly stored: AnswerValues }
  /** `path` leads into the input; where the API names no place, `unplaced` says that one of the fields is meant and not the answer. */
  | {
      readonly type: 'refused';
      readonly path: readonly string[];
      readonly reason: Reason;
      readonly unplaced?: boolean;
    }
  | {
      readonly type: 'conflict';
      readonly revision: number;
      readonly theirs: AnswerValues;
      readonly by: string | null;
      readonly at: string | null;
    }
  | { readonly type: 'keptMine'; readonly field: AnswerField }
  | { readonly type: 'tookTheirs'; readonly field: AnswerField }
  | { readonly type: 'joined'; readonly values: Partial<AnswerValues> }
  | { readonly type: 'tried'; readonly field: AnswerField };

export const startWriting = (revision: number, base: AnswerValues): Writing => ({
  revision,
  base,
  values: base,
  states: {},
  sent: null,
  offline: false,
  ended: false,
  suspects: [],
});

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
  const ready = readyFields(state);
  const suspect = ready.find((field) => state.suspects.includes(field));
  return suspect ? [suspect] : ready;
}

/** Places that a person must look at before all is saved. */
export const toCorrect = ({ states, values }: Writing): readonly string[] => [
  ...new Set([...placesIn(states, ['failed', 'conflict']), ...heldBack(values)]),
];

/** Something is here that the server does not hold, or may not hold. */
export const unsettled = ({ states, values, sent }: Writing): boolean =>
  sent !== null || Object.values(states).some(({ kind }) => kind !== 'saved') || heldBack(values).length > 0;

export function write(state: Writing, event: WriteEvent): Writing {
  switch (event.type) {
    case 'typed':
      return typed(state, event.place, event.values);
    case 'sent':
      return sent(state, event.operationId, event.fields);
    case 'sentAgain':
      return state.sent ? { ...state, sent: { ...state.sent, asking: true } } : state;
    case 'lost':
      return {
        ...state,
        offline: true,
        ended: event.ended ?? false,
        sent: state.sent && { ...state.sent, asking: false },
      };
    case 'saved':
      return state.sent ? saved(heard(state), state.sent, event) : state;
    case 'refused':
      return state.sent ? refused(heard(state), state.sent, event) : state;
    case 'conflict':
      return state.sent ? conflicted(heard(state), event) : state;
    case 'keptMine':
      return isOpen(state.states, event.field) ? put(state, event.field, waits) : state;
    case 'tookTheirs':
      if (!isOpen(state.states, event.field)) return state;
      return {
        ...put(state, event.field, null),
        values: { ...state.values, [event.field]: state.base[event.field] },
      };
    case 'joined': {
      const fields = fieldsOf(event.values).filter((field) => isOpen(state.states, field));
      const joined = fields.reduce<Writing>((next, field) => put(next, field, waits), state);
      return fields.length === 0 ? state : { ...joined, values: { ...state.values, ...event.values } };
    }
    case 'tried':
      return {
        ...state,
        states: move(state.states, (place, { kind }) =>
          kind === 'failed' && fieldOf(place) === event.field ? waits : null,
        ),
      };
  }
}

/** The line is free again, and what it says of the connection is over. */
const heard = (state: Writing): Writing => ({ ...state, sent: null, offline: false, ended: false });

function typed(state: Writing, place: string, changed: Partial<AnswerValues>): Writing {
  const values = { ...state.values, ...changed };
  const states = fieldsOf(changed).reduce((next, field) => {
    // Typing on decides nothing between two versions: this one moves, and both stay in sight.
    if (isOpen(next, field)) return next;
    const at = fieldOf(place) === field ? place : field;
    const cleared = move(next, (other, one) => {
      if (fieldOf(other) !== field) return isPair(other, field) && one.kind === 'failed' ? waits : null;
      // An entry came or went: what was said of the others stood at other places.
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

/** Whether anything was written into the entry of this place. */
function isBegun(place: string, values: AnswerValues): boolean {
  const { kind: _kind, type: _type, ...written } = (entryAt(place, values) ?? {}) as Record<string, unknown>;
  return (
    fieldOf(place) === 'assistanceWanted' ||
    Object.values(written).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  );
}

function sent(state: Writing, operationId: string, fields: readonly AnswerField[]): Writing {
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

type Event<T extends WriteEvent['type']> = Extract<WriteEvent, { readonly type: T }>;

function saved(state: Writing, { fields, input, expectedRevision }: Sent, event: Event<'saved'>): Writing {
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
    { ...event, by: null },
    fields.filter((field) => !overtaken.includes(field)),
    overtaken,
  );
}

/** One write is one piece: what went out beside the refused place was not written either, and goes out again without it. */
function refused(
  state: Writing,
  { fields, values }: Sent,
  { path, reason, unplaced }: Event<'refused'>,
): Writing {
  const failed: SaveState = { kind: 'failed', reason };
  const again = move(state.states, (place, { kind }) =>
    fields.includes(fieldOf(place)) && kind === 'saving' ? waits : null,
  );
  // Typed since: the words of now are judged by their own answer.
  const judged = fields.filter((field) => !fieldsIn(state.states, ['waiting']).includes(field));
  const place = placeOf(path, values);
  const field = fieldOf(place);
  if (fields.includes(field)) {
    if (!judged.includes(field)) return { ...state, states: again };
    // It went out without what stood there, and is refused for it all the same: the whole field waits for a person.
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

/** The server has written nothing. */
function conflicted(state: Writing, event: Event<'conflict'>): Writing {
  const states = move(state.states, (_place, { kind }) => (kind === 'saving' ? waits : null));
  return settle({ ...state, states }, { ...event, stored: event.theirs, at: event.at ?? '' });
}

interface Read {
  readonly revision: number;
  readonly stored: AnswerValues;
  readonly by: string | null;
  readonly at: string;
}

/**
 * Takes over what the server holds. Where somebody else changed a field in which something is typed here and not stored, both versions
 * stand side by side: sent with the revision of now, mine would wipe out theirs unseen. What was just saved stays as it was typed, or a
 * space at its end would vanish under the fingers.
 */
function settle(
  state: Writing,
  { revision, stored, by, at }: Read,
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
    const agreed = sameSent(field, state.values, stored);
    return put(next, field, agreed ? { kind: 'saved', at } : { kind: 'conflict', by, at: at || null });
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

const waits: SaveState = { kind: 'waiting' };
const here: SaveState = { kind: 'here' };

/** Help wanted and none required exclude each other: the one is corrected by changing the other. */
const isPair = (place: string, field: AnswerField): boolean =>
  ['noneRequired assistanceWanted', 'assistanceWanted noneRequired'].includes(`${fieldOf(place)} ${field}`);

const isOpen = (states: Writing['states'], field: AnswerField): boolean => states[field]?.kind === 'conflict';

const isStored = (field: AnswerField, input: Sent['input'], stored: AnswerValues): boolean =>
  sameSent(field, { ...stored, ...(input as Partial<AnswerValues>) }, stored);

const sameEntry = (place: string, one: AnswerValues, other: AnswerValues): boolean =>
  entryAt(place, one) !== undefined && dequal(entryAt(place, one), entryAt(place, other));

/** One state for the whole field, or none. */
function put(state: Writing, field: AnswerField, next: SaveState | null): Writing {
  const others = move(state.states, (place) => (fieldOf(place) === field ? undefined : null));
  return { ...state, states: next ? { ...others, [field]: next } : others };
}

const fieldsOf = (values: Partial<AnswerValues>): readonly AnswerField[] =>
  Object.keys(values) as AnswerField[];

const placesIn = (states: Writing['states'], kinds: readonly SaveState['kind'][]): readonly string[] =>
  Object.entries(states)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([place]) => place);

const fieldsIn = (states: Writing['states'], kinds: readonly SaveState['kind'][]): readonly AnswerField[] => [
  ...new Set(placesIn(states, kinds).map(fieldOf)),
];

/** null keeps, undefined drops. */
function move(
  states: Writing['states'],
  next: (place: string, state: SaveState) => SaveState | null | undefined,
): Writing['states'] {
  return Object.fromEntries(
    Object.entries(states).flatMap(([place, state]) => {
      const moved = next(place, state);
      return moved === undefined ? [] : [[place, moved ?? state]];
    }),
  );
}
