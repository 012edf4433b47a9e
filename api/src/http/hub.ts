import type { ServerResponse } from 'node:http';

/** One event as it goes out to all who listen, and the version of the figures it holds. */
export interface Frame {
  readonly bytes: Buffer;
  readonly version: string | null;
}

export interface Source {
  /** Event by event, until `signal` ends it. */
  readonly frames: (signal: AbortSignal) => AsyncIterable<Frame>;
  /** The version that stands now; null where the source has none. */
  readonly version: () => string | null;
  /** Whether who comes later, or fell behind, needs the whole as it stands; else it just goes on. */
  readonly whole: boolean;
}

interface Listener {
  readonly response: ServerResponse;
  /** Events that came while its first one was still being computed; null once it is up to date. */
  queue: Frame[] | null;
}

/**
 * One computation for all who ask the same: one source, one buffer, many sockets. Who comes later is given the whole first; who reads slowly misses
 * events and is given the whole once it can read again. The hub ends with its last listener.
 */
export function makeHub(source: Source, onEnd: () => void) {
  const listeners = new Set<Listener>();
  const abort = new AbortController();
  const catchingUp = new Set<Promise<void>>();
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let latest: string | null = null;
  let snapshot: { readonly version: string | null; readonly frame: Promise<Frame | null> } | null = null;

  function end(): void {
    if (abort.signal.aborted) return;
    abort.abort();
    for (const { response } of listeners) response.end('event: complete\ndata:\n\n');
    listeners.clear();
    onEnd();
  }

  async function run(): Promise<void> {
    let first = true;
    for await (const frame of source.frames(abort.signal)) {
      if (abort.signal.aborted) return;
      latest = frame.version;
      if (source.whole && first) {
        snapshot = { version: frame.version, frame: Promise.resolve(frame) };
        begin();
      } else {
        for (const listener of listeners) send(listener, frame);
      }
      first = false;
    }
    // A source that ends by itself, as a refused one does, is still heard to its end.
    begin();
    await Promise.allSettled(catchingUp);
  }

  function send(listener: Listener, frame: Frame): void {
    if (listener.queue) listener.queue.push(frame);
    else if (listener.response.writableNeedDrain) fallBehind(listener);
    else listener.response.write(frame.bytes);
  }

  function fallBehind(listener: Listener): void {
    if (!source.whole) return;
    listener.queue = [];
    listener.response.once('drain', () => bringUp(listener));
  }

  function bringUp(listener: Listener): void {
    const work = catchUp(listener)
      .catch(end)
      .finally(() => catchingUp.delete(work));
    catchingUp.add(work);
  }

  /** Sends the whole as it stands, then what came meanwhile. Figures are absolute, so one event twice does no harm. */
  async function catchUp(listener: Listener): Promise<void> {
    await begun;
    const frame = await wholeNow();
    const { queue } = listener;
    listener.queue = null;
    if (!listeners.has(listener)) return;
    if (frame) listener.response.write(frame.bytes);
    if (queue && !(frame && frame.version === latest)) for (const missed of queue) send(listener, missed);
  }

  /** Computed once for all who need it at the same version. */
  function wholeNow(): Promise<Frame | null> {
    const version = source.version();
    if (!snapshot || (snapshot.version !== version && snapshot.version !== null)) {
      snapshot = { version, frame: firstFrame(source) };
    }
    return snapshot.frame;
  }

  return {
    size: () => listeners.size,
    add(response: ServerResponse): () => void {
      const listener: Listener = { response, queue: source.whole ? [] : null };
      listeners.add(listener);
      if (source.whole) bringUp(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
    run: () => run().finally(end),
  };
}
export type Hub = ReturnType<typeof makeHub>;

async function firstFrame({ frames }: Source): Promise<Frame | null> {
  const abort = new AbortController();
  try {
    for await (const frame of frames(abort.signal)) return frame;
    return null;
  } finally {
    abort.abort();
  }
}
