import type { IncomingMessage } from 'node:http';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { Store, Whose } from '../../store/store.ts';
import type { Caller, Callers } from '../caller/session.ts';
import type { Reader } from './reader.ts';

interface Watched {
  readonly reader: Pick<Reader, 'hold' | 'letOn' | 'leave'>;
  readonly request: IncomingMessage;
  readonly caller: Caller;
  /** How often its rights came into question. */
  doubts: number;
  doubted: boolean;
}

const atOnce = 20;
const longestTimer = 2 ** 31 - 1;

/**
 * Watches over the reader: when its session or person is touched, nothing goes out until it is known that it may still see what it saw, and what
 * ended its rights ends the stream. A reader that comes back is told what it may see then [ASVS 7.4.1, 8.3.2]. While changes are not heard nobody knows, and nothing goes out either.
 */
export function makeWatch(rights: Store['rights'], callers: Callers, clock: () => Instant) {
  const watched = new Set<Watched>();
  const pending = new Set<Watched>();
  let asking = false;
  const stop = rights.onChange((whose) => {
    for (const one of watched) if (concerns(whose, one.caller)) doubt(one);
  });

  function doubt(one: Watched): void {
    one.doubts += 1;
    one.doubted = true;
    one.reader.hold();
    pending.add(one);
    void askAll();
  }

  async function askAll(): Promise<void> {
    if (asking) return;
    asking = true;
    while (pending.size > 0 && rights.heard()) {
      const some = [...pending].slice(0, atOnce);
      for (const one of some) pending.delete(one);
      await Promise.all(some.map(ask));
    }
    asking = false;
  }

  async function ask(one: Watched): Promise<void> {
    const { doubts, request, caller, reader } = one;
    const now = await callers.of(request, clock()).catch(() => null);
    // What was read may be older than what happened meanwhile: that is asked in its turn.
    if (!watched.has(one) || !now || one.doubts !== doubts) return;
    one.doubted = false;
    if (isSame(now, caller)) reader.letOn();
    else reader.leave('RIGHTS');
  }

  return {
    /** From here on, until what it gives back is called. Nothing goes out before the rights were asked once more: they may have ended since. */
    add(reader: Watched['reader'], request: IncomingMessage, caller: Caller): () => void {
      if (caller.sessionHash === null) return () => undefined;
      const one: Watched = { reader, request, caller, doubts: 0, doubted: false };
      watched.add(one);
      doubt(one);
      const stopTimer = at(caller.expiresAt, clock, () => reader.leave('RIGHTS'));
      return () => {
        watched.delete(one);
        pending.delete(one);
        stopTimer();
      };
    },
    /** Asks again where nobody could be asked. */
    again(): void {
      for (const one of watched) if (one.doubted && !pending.has(one)) pending.add(one);
      void askAll();
    },
    close: stop,
  };
}

const concerns = ({ session, user }: Whose, { restsOn, viewer }: Caller): boolean =>
  (session === null && user === null) ||
  (session !== null && restsOn.includes(session)) ||
  (user !== null && user === viewer?.id);

const isSame = (now: Caller, then: Caller): boolean =>
  now.sessionHash === then.sessionHash &&
  now.viewer?.id === then.viewer?.id &&
  // What it says has labels in the language that was chosen when it began.
  now.viewer?.language === then.viewer?.language &&
  now.rightsKey === then.rightsKey;

/** Calls at this instant; a timer holds 24 days at most. */
function at(instant: Instant | null, clock: () => Instant, call: () => void): () => void {
  if (instant === null) return () => undefined;
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = millisecondsOf(instant) - millisecondsOf(clock());
    timer = setTimeout(
      () => (left <= longestTimer ? call() : wait()),
      Math.min(longestTimer, Math.max(0, left)),
    );
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
