/**
 * A connection that is meant to last, as a value: what is known of it, and what each event makes of it. It is live only while something was heard within the window; every
 * way in which it can end leads to a new attempt, but for a refusal that would be the same again.
 */
export function next(before: Connection, event: LiveEvent, now: number, pace: Pace): Connection {
  if (before.phase === 'refused') return before;
  const state = { ...before, hiddenAt: hiddenSince(before, event, now) };
  switch (event.type) {
    case 'heard':
      if (!isRunning(state)) return state;
      return { ...state, phase: 'open', heardAt: now, attempts: event.steady ? 0 : state.attempts };
    case 'ended':
      return isRunning(state) ? waiting(state, now, pace, event.retryAfterMs) : state;
    case 'refused':
      return isRunning(state) ? { ...state, phase: 'refused' } : state;
    case 'offline':
      return isRunning(state) ? waiting(state, now, pace) : state;
    case 'online':
      return state.phase === 'waiting' ? atOnce(state, now) : passed(state, now, pace);
    case 'shown':
      return state.phase === 'resting' || state.phase === 'waiting'
        ? atOnce(state, now)
        : passed(state, now, pace);
    case 'hidden':
    case 'time':
      return passed(state, now, pace);
  }
}

/** What its time has come for: silence ends it, a wait is over, a tab that nobody looks at gives up its place. */
function passed(state: Connection, now: number, pace: Pace): Connection {
  if (state.hiddenAt !== null && state.phase !== 'resting' && now - state.hiddenAt >= pace.restAfterMs)
    return { ...state, phase: 'resting' };
  if (isRunning(state)) return isSilent(state, now, pace) ? waiting(state, now, pace) : state;
  return state.phase === 'waiting' && isOver(state.dueAt, state, now) ? opening(state, now) : state;
}

/** Live is said on traffic alone. */
export const isLive = (state: Connection, now: number, pace: Pace): boolean =>
  state.phase === 'open' && !isSilent(state, now, pace);

/** When time alone will next change something; null: never. */
export function nextAt(state: Connection, pace: Pace): number | null {
  const due = isRunning(state)
    ? state.heardAt + pace.silenceMs
    : state.phase === 'waiting'
      ? state.dueAt
      : null;
  if (due === null || state.hiddenAt === null) return due;
  return Math.min(due, state.hiddenAt + pace.restAfterMs);
}

export const start = (now: number, hidden: boolean): Connection => ({
  phase: 'opening',
  opened: 1,
  heardAt: now,
  attempts: 0,
  brokeAt: now,
  dueAt: now,
  notBefore: now,
  hiddenAt: hidden ? now : null,
});

export type Connection = {
  readonly phase: 'opening' | 'open' | 'waiting' | 'resting' | 'refused';
  /** How often it was opened: what belongs to an earlier one is no longer heard. */
  readonly opened: number;
  /** When something was last heard; of one that is being opened, when it was asked for. */
  readonly heardAt: number;
  /** Attempts since it was last open. */
  readonly attempts: number;
  readonly brokeAt: number;
  readonly dueAt: number;
  /** The other side asked not to be asked before. */
  readonly notBefore: number;
  readonly hiddenAt: number | null;
};

export type LiveEvent =
  /** Any bytes; steady once it is more than the greeting: an event, or a second sign of life. */
  | { readonly type: 'heard'; readonly steady: boolean }
  /** In whatever way. */
  | { readonly type: 'ended'; readonly retryAfterMs?: number }
  /** By the grammar or for a reason that stays. */
  | { readonly type: 'refused' }
  | { readonly type: 'online' | 'offline' | 'shown' | 'hidden' | 'time' };

export type Pace = {
  /** After so long without a byte nothing is live any longer. */
  readonly silenceMs: number;
  /** A tab hidden for so long gives up its place on the server. */
  readonly restAfterMs: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** From 0 to 1: a thousand pages that lost their server do not all come back in the same instant. */
  readonly chance: () => number;
};

export const isRunning = ({ phase }: Connection): boolean => phase === 'opening' || phase === 'open';

/** A clock that was put back ends a wait, and counts as silence: nobody knows how long it has been. */
const isOver = (at: number, { brokeAt }: Connection, now: number): boolean => now >= at || now < brokeAt;

const isSilent = ({ heardAt }: Connection, now: number, { silenceMs }: Pace): boolean =>
  now - heardAt > silenceMs || now < heardAt;

function waiting(state: Connection, now: number, pace: Pace, retryAfterMs = 0): Connection {
  const longest = Math.min(pace.firstWaitMs * 2 ** Math.min(state.attempts, 30), pace.longestWaitMs);
  const notBefore = now + retryAfterMs;
  const dueAt = Math.max(now + longest * (0.5 + pace.chance() / 2), notBefore);
  return { ...state, phase: 'waiting', attempts: state.attempts + 1, brokeAt: now, dueAt, notBefore };
}

const atOnce = (state: Connection, now: number): Connection =>
  isOver(state.notBefore, state, now)
    ? opening({ ...state, attempts: 0 }, now)
    : { ...state, phase: 'waiting', dueAt: state.notBefore };

const opening = (state: Connection, now: number): Connection => ({
  ...state,
  phase: 'opening',
  opened: state.opened + 1,
  heardAt: now,
});

const hiddenSince = ({ hiddenAt }: Connection, { type }: LiveEvent, now: number): number | null =>
  type === 'shown' ? null : type === 'hidden' ? (hiddenAt ?? now) : hiddenAt;
