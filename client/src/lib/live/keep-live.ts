import {
  type Connection,
  isLive,
  isRunning,
  type LiveEvent,
  next,
  nextAt,
  type Pace,
  start,
} from './connection.ts';

/** Opens one connection and tells of it; what it answers ends that one. */
export type Connect = (tell: Tell) => () => void;
export type Tell = {
  readonly heard: (steady: boolean) => void;
  readonly ended: (retryAfterMs?: number) => void;
  readonly refused: (why: Error) => void;
  /** How often the other side gives a sign of life, where it says so. */
  readonly heartbeat: (everyMs: number) => void;
};

export type Watch = {
  /** Each time it becomes live or stops being so. */
  readonly live: (live: boolean) => void;
  /** It is back after it was broken: what happened meanwhile was not told. */
  readonly again: () => void;
  readonly refused: (why: Error) => void;
};

/** Keeps a connection open as long as somebody wants it: through restarts, silence, sleep and lost networks. */
export function keepLive(connect: Connect, watch: Watch, { chance = Math.random } = {}): () => void {
  let pace: Pace = { ...usual, silenceMs: silenceOf(usualHeartbeatMs), chance };
  let state = start(Date.now(), document.hidden);
  let end: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let live = false;
  let stoodBefore = false;
  let over = false;

  function take(event: LiveEvent): void {
    if (over) return;
    const before = state;
    state = next(before, event, Date.now(), pace);
    follow(before);
  }

  function follow(before: Connection): void {
    if (end && (state.opened !== before.opened || !isRunning(state))) hangUp();
    if (state.phase === 'opening' && !end) open(state.opened);
    // Opening may have told something at once.
    tellLive();
    clearTimeout(timer);
    const at = nextAt(state, pace);
    // Timers stand still while the computer sleeps; looking often, by the clock, tells soon after that it slept.
    if (at !== null && !over)
      timer = setTimeout(
        () => take({ type: 'time' }),
        Math.min(Math.max(at - Date.now() + 1, 0), lookEveryMs),
      );
  }

  function open(opened: number): void {
    const mine = () => !over && state.opened === opened;
    end = connect({
      heard: (steady) => mine() && take({ type: 'heard', steady }),
      ended: (retryAfterMs) => mine() && take({ type: 'ended', retryAfterMs }),
      refused: (why) => {
        if (!mine()) return;
        take({ type: 'refused' });
        watch.refused(why);
      },
      heartbeat: (everyMs) => {
        if (mine()) pace = { ...pace, silenceMs: silenceOf(everyMs) };
      },
    });
  }

  function hangUp(): void {
    const ending = end;
    end = null;
    ending?.();
  }

  function tellLive(): void {
    const now = isLive(state, Date.now(), pace);
    if (now === live || over) return;
    live = now;
    watch.live(live);
    if (!live) return;
    if (stoodBefore) watch.again();
    stoodBefore = true;
  }

  const leave = listen(take);
  follow(state);
  return () => {
    over = true;
    clearTimeout(timer);
    leave();
    hangUp();
  };
}

/** What the window tells: the network, and whether anybody looks. */
function listen(take: (event: LiveEvent) => void): () => void {
  const seen = () => take({ type: document.hidden ? 'hidden' : 'shown' });
  const online = () => take({ type: 'online' });
  const offline = () => take({ type: 'offline' });
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('pageshow', seen);
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pageshow', seen);
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
  };
}

/** As the API beats when it does not say otherwise. */
const usualHeartbeatMs = 12_000;
const silenceOf = (heartbeatMs: number): number => 2.5 * heartbeatMs;
const lookEveryMs = 2_000;
const usual = { restAfterMs: 120_000, firstWaitMs: 500, longestWaitMs: 15_000 };
