import {
  type AnswerField,
  type AnswerValues,
  fieldOf,
  heldBack,
  sameValue,
  withHeldBack,
} from './answer-values.ts';

/** What a person is told about one place of the form: nothing typed is ever lost, and one sees it. */
export type SaveState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nothing wrong here, but the list it stands in waits for a correction beside it. */
  | { readonly kind: 'held' }
  /** In an entry that cannot be sent before its title, name or category stands there. */
  | { readonly kind: 'here' }
  | {
      readonly kind: 'conflict';
      readonly theirs: AnswerValues;
      readonly by: string | null;
      readonly at: string | null;
    };

export interface Writing {
  /** The revision read last: what the next write expects. */
  readonly revision: number;
  /** What the server holds, as far as known here. */
  readonly base: AnswerValues;
  /** What the person sees. */
  readonly values: AnswerValues;
  readonly states: Readonly<Record<string, SaveState>>;
  /** The connection is gone; what waits goes out by itself. */
  readonly offline: boolean;
}

export type WriteEvent =
  | { readonly type: 'typed'; readonly place: string; readonly values: Partial<AnswerValues> }
  | { readonly type: 'sent'; readonly fields: readonly AnswerField[] }
  | { readonly type: 'saved'; readonly revision: number; readonly at: string; readonly stored: AnswerValues }
  | { readonly type: 'refused'; readonly place: string; readonly reason: string }
  | { readonly type: 'lost' }
  | {
      readonly type: 'conflict';
      readonly revision: number;
      readonly theirs: AnswerValues;
      readonly by: string | null;
      readonly at: string | null;
    }
  | { readonly type: 'keptMine'; readonly field: AnswerField }
  | { readonly type: 'tookTheirs'; readonly field: AnswerField };

export const startWriting = (revision: number, base: AnswerValues): Writing => ({
  revision,
  base,
  values: base,
  states: {},
  offline: false,
});

/** The fields that can go out now: something waits in them and nothing stands in the way. */
export function readyFields({ states }: Writing): readonly AnswerField[] {
  const waiting = fieldsIn(states, ['waiting', 'held']);
  const stuck = new Set(fieldsIn(states, ['failed', 'conflict', 'saving']));
  return waiting.filter((field) => !stuck.has(field));
}

/** Places that a person must look at before all is saved. */
export const toCorrect = ({ states, values }: Writing): readonly string[] => [
  ...new Set([
    ...Object.keys(states).filter(
      (place) => states[place]?.kind === 'failed' || states[place]?.kind === 'conflict',
    ),
    ...heldBack(values),
  ]),
];

/** Something stands here that the server does not hold. */
export const unsettled = ({ states, values }: Writing): boolean =>
  Object.values(states).some(({ kind }) => kind !== 'saved') || heldBack(values).length > 0;

export function write(state: Writing, event: WriteEvent): Writing {
  switch (event.type) {
    case 'typed': {
      const fields = Object.keys(event.values) as AnswerField[];
      const places = [event.place, ...fields.filter((field) => field !== fieldOf(event.place))];
      const cleared = move(state.states, (place, { kind }) =>
        kind === 'failed' && fields.includes(fieldOf(place)) ? { kind: 'waiting' } : null,
      );
      return {
        ...state,
        values: { ...state.values, ...event.values },
        states: {
          ...cleared,
          ...Object.fromEntries(places.map((place) => [place, { kind: 'waiting' } as const])),
        },
      };
    }
    case 'sent':
      return {
        ...state,
        states: move(state.states, (place, { kind }) =>
          event.fields.includes(fieldOf(place)) && (kind === 'waiting' || kind === 'held')
            ? { kind: 'saving' }
            : null,
        ),
      };
    case 'saved': {
      const entries = heldBack(state.values).map((place) => place.slice(0, place.lastIndexOf('.') + 1));
      const isHeldBack = (place: string) => entries.some((entry) => place.startsWith(entry));
      return settle(
        {
          ...state,
          offline: false,
          states: move(state.states, (place, { kind }) =>
            kind !== 'saving' ? null : isHeldBack(place) ? { kind: 'here' } : { kind: 'saved', at: event.at },
          ),
        },
        event.revision,
        event.stored,
        fieldsIn(state.states, ['saving']),
      );
    }
    case 'refused':
      return { ...state, offline: false, states: refused(state, event.place, event.reason) };
    case 'lost':
      return { ...state, offline: true, states: move(state.states, whileSaving({ kind: 'waiting' })) };
    case 'conflict': {
      const sent = fieldsIn(state.states, ['saving']);
      const clashing = sent.filter((field) => !sameValue(state.base[field], event.theirs[field]));
      const conflict: SaveState = { kind: 'conflict', theirs: event.theirs, by: event.by, at: event.at };
      const states = move(state.states, (place, { kind }) =>
        kind !== 'saving' ? null : clashing.includes(fieldOf(place)) ? undefined : { kind: 'waiting' },
      );
      const marked = Object.fromEntries(clashing.map((field) => [field, conflict]));
      return settle({ ...state, states: { ...states, ...marked } }, event.revision, event.theirs);
    }
    case 'keptMine':
      return { ...state, states: { ...state.states, [event.field]: { kind: 'waiting' } } };
    case 'tookTheirs': {
      const { [event.field]: _settled, ...states } = state.states;
      return { ...state, states, values: { ...state.values, [event.field]: state.base[event.field] } };
    }
  }
}

/**
 * Takes over what the server holds, but never over what a person has typed and that is not saved yet; what was just
 * saved stays as it was typed, or a space at its end would vanish under the fingers.
 */
function settle(
  state: Writing,
  revision: number,
  stored: AnswerValues,
  justSaved: readonly AnswerField[] = [],
): Writing {
  const mine = new Set([
    ...fieldsIn(state.states, ['waiting', 'saving', 'failed', 'held', 'conflict']),
    ...justSaved,
  ]);
  const values = Object.fromEntries(
    (Object.keys(stored) as AnswerField[]).map((field) => [
      field,
      mine.has(field) || sameValue(stored[field], state.base[field])
        ? state.values[field]
        : withHeldBack(field, stored, state.values),
    ]),
  ) as unknown as AnswerValues;
  return { ...state, revision, base: stored, values };
}

/** One write is one piece: what went out beside the refused place was not written either. */
function refused(state: Writing, place: string, reason: string): Writing['states'] {
  const sent = fieldsIn(state.states, ['saving']);
  const guilty = sent.includes(fieldOf(place)) ? place : (sent[0] ?? place);
  const states = move(state.states, (at, { kind }) =>
    kind !== 'saving' ? null : fieldOf(at) === fieldOf(guilty) ? { kind: 'held' } : { kind: 'waiting' },
  );
  return { ...states, [guilty]: { kind: 'failed', reason } };
}

const whileSaving =
  (next: SaveState) =>
  (_place: string, { kind }: SaveState): SaveState | null =>
    kind === 'saving' ? next : null;

const fieldsIn = (states: Writing['states'], kinds: readonly SaveState['kind'][]): readonly AnswerField[] => [
  ...new Set(
    Object.entries(states)
      .filter(([, { kind }]) => kinds.includes(kind))
      .map(([place]) => fieldOf(place)),
  ),
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
