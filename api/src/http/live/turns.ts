/** Gives the turn back. */
export type Turn = () => void;
/** A turn that waits for the database so long, in milliseconds, works nothing out meanwhile: the next may begin. */
const longest = 1_000;

interface Waiting {
  readonly begin: () => void;
}

/**
 * Figures are worked out for one question after the other, and what else the process has to do goes between. Strangers, who may ask a hundred
 * different questions at once, are last, and after each of theirs others have as much time as it took.
 */
export function makeTurns(now: () => number = () => performance.now()) {
  const known: Waiting[] = [];
  const strangers: Waiting[] = [];
  let busy = false;
  let rest: NodeJS.Timeout | null = null;

  function next(): void {
    if (busy) return;
    const one = known.shift() ?? (rest ? undefined : strangers.shift());
    if (!one) return;
    busy = true;
    one.begin();
  }

  return {
    /** Resolves when it is this one's turn, or at once when `signal` says that nobody waits any longer. */
    take: (stranger: boolean, signal: AbortSignal): Promise<Turn> =>
      new Promise((resolve) => {
        const queue = stranger ? strangers : known;
        const leave = () => {
          queue.splice(queue.indexOf(waiting), 1);
          resolve(() => undefined);
        };
        const waiting: Waiting = {
          begin: () => {
            signal.removeEventListener('abort', leave);
            const began = now();
            let given = false;
            const give = () => {
              if (given) return;
              given = true;
              clearTimeout(overdue);
              busy = false;
              if (stranger)
                rest = setTimeout(() => {
                  rest = null;
                  next();
                }, now() - began);
              setImmediate(next);
            };
            const overdue = setTimeout(give, longest).unref();
            resolve(give);
          },
        };
        if (signal.aborted) return resolve(() => undefined);
        signal.addEventListener('abort', leave, { once: true });
        queue.push(waiting);
        next();
      }),
  };
}
export type Turns = ReturnType<typeof makeTurns>;
