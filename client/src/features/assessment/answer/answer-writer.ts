import type { AnswerField, AnswerValues } from './answer-values.ts';
import { inTime } from './in-time.ts';
import { eventOf, type Outcome, type Send } from './outcome.ts';
import type { Stored, WriteEvent } from './save/events.ts';
import type { Writing } from './save/state.ts';
import { nextFields } from './save/what-waits.ts';
import { write } from './save/write.ts';
import { untilHeard } from './until-heard.ts';

export interface AnswerWriter {
  readonly snapshot: () => Writing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether all that is written is on the device, and who wants to hear that it is. */
  readonly isKept: () => boolean;
  readonly onKept: (listener: () => void) => () => void;
  /** A change by the person; `soon` saves at once (a choice), otherwise after a pause in typing. */
  readonly change: (place: string, values: Partial<AnswerValues>, soon?: boolean) => void;
  /** What was read since: it joins what is written here; what is not stored yet is merged with it when it goes out. */
  readonly read: (stored: Stored) => void;
  readonly keepMine: (field: AnswerField) => void;
  readonly takeTheirs: (field: AnswerField) => void;
  /** Both versions of a field that was changed twice, as one. */
  readonly join: (values: Partial<AnswerValues>) => void;
  /** What was refused once more, as it is: what was in its way may be gone. */
  readonly tryAgain: (field: AnswerField) => void;
  /** Sends what waits now: on leaving a field or the page, and when the line or the session is back. */
  readonly flush: () => void;
  /** Sends what waits; settles when nothing more can be sent, or the line is gone. */
  readonly drain: () => Promise<void>;
  /** Nothing goes out any longer: its person has left. */
  readonly stop: () => void;
}

interface Options {
  readonly from: Writing;
  readonly send: Send;
  /** Keeps what is written on the device: before anything of it is sent, and whenever it changes. */
  readonly keep?: (state: Writing) => Promise<void>;
  readonly isKept?: () => boolean;
  readonly onKept?: (listener: () => void) => () => void;
  readonly newId: () => string;
  readonly pause?: number;
  readonly retryAfter?: number;
  /** How long the first answer is waited for, as a line that was cut says nothing; twice as long after each that did not come, as a line may also be slow. */
  readonly patience?: number;
}

/** Saves one answer field by field: one write at a time, each expecting the revision read last. What goes out next, and what goes out again, the state alone decides. */
export function createAnswerWriter({
  from,
  send,
  keep,
  isKept = () => false,
  onKept = () => () => undefined,
  newId,
  pause = 700,
  retryAfter = 4000,
  patience = 8_000,
}: Options): AnswerWriter {
  let state = from;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losses = 0;
  let closedUntil = 0;
  let stopped = false;
  /** Somebody asked for it while an answer was awaited: the line may be back. */
  let asked = false;
  /** What was read while a write was on its way: that write may come back with something older. */
  let meanwhile: Stored | null = null;
  const listeners = new Set<() => void>();

  const apply = (event: WriteEvent) => {
    state = write(state, event);
    void keep?.(state);
    for (const listener of listeners) listener();
  };

  const later = (delay: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, delay);
  };

  /** What is ready to go out has a time at which it does. */
  const goOn = (delay: number) => {
    if (timer === undefined && nextFields(state).length > 0) later(delay);
  };

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (stopped) return;
    if (state.sent?.asking) {
      asked = true;
      return;
    }
    asked = false;
    const closed = closedUntil - Date.now();
    if (closed > 0) {
      later(closed);
      return;
    }
    if (state.sent) apply({ type: 'sentAgain' });
    else {
      const fields = nextFields(state);
      if (fields.length === 0) return;
      apply({ type: 'sent', operationId: newId(), fields });
    }
    void ask();
  }

  async function ask(): Promise<void> {
    const { sent } = state;
    if (!sent) return;
    const outcome: Outcome = await inTime(
      async () => {
        await keep?.(state);
        return send(sent);
      },
      patience * 2 ** Math.min(losses, 3),
    );
    if (stopped || state.sent?.operationId !== sent.operationId) return;
    apply(eventOf(outcome));
    if (meanwhile && !state.sent) {
      apply({ type: 'read', ...meanwhile });
      meanwhile = null;
    }
    if (state.offline) {
      if (outcome.kind === 'lost') closedUntil = Date.now() + (outcome.retryAfter ?? 0);
      losses += 1;
      later(asked ? pause : retryAfter * 2 ** Math.min(losses - 1, 3));
      return;
    }
    losses = 0;
    if (nextFields(state).length > 0) later(outcome.kind === 'saved' ? pause : 0);
  }

  const decide = (event: WriteEvent) => {
    apply(event);
    if (!state.sent) flush();
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isKept,
    onKept,
    change: (place, changed, soon = false) => {
      apply({ type: 'typed', place, values: changed });
      // What is on its way comes first, and while the line is gone its own timer sends it.
      if (state.sent) return;
      if (soon) flush();
      else later(pause);
    },
    read: (stored) => {
      if (state.sent && stored.revision >= (meanwhile?.revision ?? 0)) meanwhile = stored;
      apply({ type: 'read', ...stored });
      // What was left to a person is asked again where it is another by now.
      goOn(pause);
    },
    keepMine: (field) => decide({ type: 'keptMine', field }),
    takeTheirs: (field) => decide({ type: 'tookTheirs', field }),
    join: (joined) => decide({ type: 'joined', values: joined }),
    tryAgain: (field) => decide({ type: 'tried', field }),
    flush,
    drain: () => {
      flush();
      return untilHeard(
        listeners,
        () => stopped || (!state.sent?.asking && (state.offline || nextFields(state).length === 0)),
      );
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
