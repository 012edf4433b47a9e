import { dequal } from 'dequal/lite';
import type { ShownRefusal } from './refusal.ts';

/** One write of a form: an operation id belongs to the very input it was made for. */
export interface Sent<Input, Result> {
  readonly operationId: string;
  readonly input: Input;
  /** What an earlier input of this form became: the write changes it, and makes no second one. */
  readonly became: Result | null;
}

/** What is not settled yet; kept with the form's draft, so that leaving the page does not make a second one of it. */
export interface Unsettled<Input, Result> {
  readonly sent: Sent<Input, Result> | null;
  readonly became: Result | null;
}

export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly refusal: ShownRefusal };

/** What a press came to; `asFirstSent`: an earlier input was carried out, and what was changed since was not sent. */
export type Pressed<Result> =
  | { readonly kind: 'done'; readonly result: Result; readonly asFirstSent: boolean }
  | { readonly kind: 'refused'; readonly refusal: ShownRefusal }
  | { readonly kind: 'lost' }
  | { readonly kind: 'busy' };

export interface ActState<Input, Result> {
  readonly busy: boolean;
  /** Sent, and nobody knows whether it arrived. */
  readonly lost: Sent<Input, Result> | null;
  readonly refusal: ShownRefusal | null;
  readonly became: Result | null;
  readonly asFirstSent: boolean;
}

export interface Act<Input, Result> {
  readonly snapshot: () => ActState<Input, Result>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (input: Input) => Promise<Pressed<Result>>;
  /** The sentence under the form is read, or belongs to a question that was closed. */
  readonly forget: () => void;
}

interface Options<Input, Result> {
  /** A rejected promise means that nobody knows whether it arrived. */
  readonly send: (sent: Sent<Input, Result>) => Promise<Outcome<Result>>;
  readonly newId: () => string;
  /** Whether `send` can change what an earlier input became. */
  readonly amends?: boolean;
  /** One time more does no harm, and the last input alone counts: nothing has to be settled first. */
  readonly repeatable?: boolean;
  readonly unsettled?: Unsettled<Input, Result> | null;
  /** Told before each write goes out, so that even a closed window knows its operation id. */
  readonly keep?: (unsettled: Unsettled<Input, Result> | null) => void;
}

/**
 * One act of a person: however often it is pressed, lost and edited in between, it has one effect. An input whose answer was lost is settled
 * first, by the same input under the same id; only then does what was typed since go out, on top of what came of it.
 */
export function createAct<Input, Result>({
  send,
  newId,
  amends = false,
  repeatable = false,
  unsettled = null,
  keep = () => undefined,
}: Options<Input, Result>): Act<Input, Result> {
  let state: ActState<Input, Result> = {
    ...quiet,
    lost: unsettled?.sent ?? null,
    became: unsettled?.became ?? null,
  };
  const listeners = new Set<() => void>();
  const become = (next: Partial<ActState<Input, Result>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  async function press(input: Input): Promise<Pressed<Result>> {
    if (state.busy) return { kind: 'busy' };
    const { lost } = state;
    become({ busy: true, refusal: null, asFirstSent: false });
    if (lost === null || (repeatable && !dequal(lost.input, input)))
      return finish(await attempt(fresh(input, state.became)), false);
    const first = await attempt(lost);
    if (dequal(lost.input, input) || first.kind === 'lost') return finish(first, false);
    if (first.kind === 'refused') {
      if (!settles(first.refusal)) return finish(first, false);
      return finish(await attempt(fresh(input, lost.became)), false);
    }
    if (!amends) return finish(first, true);
    return finish(await attempt(fresh(input, first.result)), false);
  }

  const fresh = (input: Input, became: Result | null): Sent<Input, Result> => ({
    operationId: newId(),
    input,
    became,
  });

  async function attempt(sent: Sent<Input, Result>): Promise<Outcome<Result> | { readonly kind: 'lost' }> {
    const again = state.lost === sent;
    become({ lost: sent, became: sent.became });
    keep({ sent, became: sent.became });
    try {
      const outcome = await send(sent);
      // Whoever is no longer let in is not told what became of it.
      if (outcome.kind === 'refused' && again && !settles(outcome.refusal)) return outcome;
      become({ lost: null, became: outcome.kind === 'done' ? outcome.result : sent.became });
      return outcome;
    } catch {
      return { kind: 'lost' };
    }
  }

  function finish(
    outcome: Outcome<Result> | { readonly kind: 'lost' },
    asFirstSent: boolean,
  ): Pressed<Result> {
    if (outcome.kind === 'lost') {
      become({ busy: false });
      return outcome;
    }
    if (outcome.kind === 'refused') {
      const { lost, became } = state;
      keep(lost || became ? { sent: lost, became } : null);
      become({ busy: false, refusal: outcome.refusal });
      return outcome;
    }
    keep(null);
    become({ busy: false, lost: null, became: null, asFirstSent });
    return { ...outcome, asFirstSent };
  }

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press,
    forget: () => !state.busy && become({ refusal: null, asFirstSent: false }),
  };
}

const quiet = { busy: false, refusal: null, asFirstSent: false } as const;

/** These say who may speak, before anybody looks whether it was carried out already. */
const settles = ({ code }: ShownRefusal): boolean =>
  !['UNAUTHENTICATED', 'TOO_MANY_ATTEMPTS', 'FORBIDDEN', 'NOT_FOUND'].includes(code);
