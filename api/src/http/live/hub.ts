import { setImmediate as others } from 'node:timers/promises';

/** One event as it goes out to all who listen. */
export interface Frame {
  readonly bytes: Buffer;
  /** What this one patches, as it is after it. Left out where the event is the whole by itself. */
  readonly whole?: () => Promise<Buffer>;
}

export interface Source {
  /** Event by event, until `signal` ends it. It ends by itself when all is said, as a refused one does, and throws when it broke. */
  readonly frames: (signal: AbortSignal) => AsyncIterable<Frame>;
  /** Whether a listener that comes later or falls behind is given the current whole; otherwise it continues with the next event. */
  readonly whole: boolean;
}

/** An open answer, as far as a hub knows it. */
export interface Outlet {
  /** It takes nothing now; it says 'drain' when it does again. */
  readonly writableNeedDrain: boolean;
  write(bytes: Buffer): unknown;
  once(event: 'drain', listener: () => void): unknown;
  /** With `complete` all is said; without, whoever listens comes back. */
  end(last?: string): unknown;
}

interface Listener {
  readonly outlet: Outlet;
  /** It is to be given the whole before anything else. */
  behind: boolean;
  /** Where there is no whole: what it could not take yet. */
  missed: Buffer[];
}

/** What happens to readers, to be counted. */
export interface HubTold {
  /** A frame was not sent to a reader that is too slow. */
  skipped?(): void;
  /** Somebody missed more than is kept, and has to come back. */
  lost?(outlet: Outlet): void;
}

export const complete = 'event: complete\ndata:\n\n';
/** A listener that cannot be given the whole instead may miss this many bytes. */
const mostMissed = 256_000;
/** Others are let in after so many writes. */
const slice = 50;

/**
 * One computation for all who ask the same: one source, one buffer, many open answers. Nobody has a queue: a listener that comes later or reads too slowly is given
 * the whole as it is, and where there is none it comes back once it missed too much. While nobody takes anything the source waits. The hub ends
 * with its last listener.
 */
export function makeHub(source: Source, onEnd: () => void, told: HubTold = {}) {
  const listeners = new Set<Listener>();
  const toBringUp = new Set<Listener>();
  const abort = new AbortController();
  let latest: { readonly frame: Frame; whole: Promise<Buffer> | null } | null = null;
  let bringing: Promise<void> | null = null;
  let wake = (): void => undefined;

  function end(last?: string): void {
    if (abort.signal.aborted) return;
    abort.abort();
    wake();
    for (const { outlet } of listeners) outlet.end(last);
    listeners.clear();
    onEnd();
  }

  async function run(): Promise<void> {
    let last: string | undefined;
    try {
      for await (const frame of source.frames(abort.signal)) {
        if (abort.signal.aborted) return;
        latest = { frame, whole: null };
        await deliver(frame);
        startBringing();
        await somebodyTakes();
      }
      last = complete;
    } catch {
      // It said in its last frame what broke it.
    }
    // A listener that was not given a first frame yet still hears why it ends.
    while (bringing !== null) await bringing;
    end(last);
  }

  /** Nothing is worked out while nobody takes anything: what happens meanwhile is then told as one. */
  async function somebodyTakes(): Promise<void> {
    const idle = () => toBringUp.size === 0 && [...listeners].every(({ behind }) => behind);
    while (!abort.signal.aborted && bringing === null && idle())
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }

  async function deliver({ bytes }: Frame): Promise<void> {
    let written = 0;
    for (const listener of listeners) {
      send(listener, bytes);
      written += 1;
      if (written % slice === 0) await others();
      if (abort.signal.aborted) return;
    }
  }

  function send(listener: Listener, bytes: Buffer): void {
    const { outlet } = listener;
    if (!listener.behind && !outlet.writableNeedDrain) {
      outlet.write(bytes);
      return;
    }
    if (!listener.behind) waitFor(listener);
    if (!source.whole) keep(listener, bytes);
    // A listener that only just came has missed nothing.
    else if (outlet.writableNeedDrain) told.skipped?.();
  }

  function waitFor(listener: Listener): void {
    listener.behind = true;
    listener.outlet.once('drain', () => {
      if (!listeners.has(listener)) return;
      toBringUp.add(listener);
      startBringing();
    });
  }

  function keep(listener: Listener, bytes: Buffer): void {
    listener.missed.push(bytes);
    if (listener.missed.reduce((sum, { length }) => sum + length, 0) <= mostMissed) return;
    told.lost?.(listener.outlet);
    remove(listener);
    listener.outlet.end();
  }

  function startBringing(): void {
    if (toBringUp.size === 0) return;
    wake();
    if (!latest) return;
    bringing ??= bringUp()
      .catch(() => end())
      .finally(() => {
        bringing = null;
        startBringing();
      });
  }

  /** One after the other, so that a crowd that comes at once does not hold up others. */
  async function bringUp(): Promise<void> {
    let written = 0;
    for (const listener of toBringUp) {
      // Computed once for all who need it. What comes next patches just this one, so it goes out only while nothing came after it.
      for (let at = latest; source.whole && at; at = latest === at ? null : latest) {
        at.whole ??= at.frame.whole ? at.frame.whole() : Promise.resolve(at.frame.bytes);
        listener.missed = [await at.whole];
      }
      toBringUp.delete(listener);
      if (!listeners.has(listener)) continue;
      catchUp(listener);
      written += 1;
      if (written % slice === 0) await others();
    }
  }

  function catchUp(listener: Listener): void {
    while (listener.missed.length > 0) {
      if (listener.outlet.writableNeedDrain) {
        // By then there is a newer whole.
        if (source.whole) listener.missed = [];
        waitFor(listener);
        return;
      }
      listener.outlet.write(listener.missed.shift() as Buffer);
    }
    listener.behind = false;
  }

  function remove(listener: Listener): void {
    listeners.delete(listener);
    toBringUp.delete(listener);
    if (listeners.size === 0) end();
  }

  return {
    size: () => listeners.size,
    add(outlet: Outlet): () => void {
      const listener: Listener = { outlet, behind: source.whole, missed: [] };
      listeners.add(listener);
      if (source.whole) {
        toBringUp.add(listener);
        startBringing();
      }
      return () => remove(listener);
    },
    run,
  };
}
export type Hub = ReturnType<typeof makeHub>;
