import { inTime } from '../in-time.ts';
import { untilHeard } from '../until-heard.ts';

/** Answers of the last cycle that are still correct, pressed once: one write, whenever it goes out. */
export interface Confirmation {
  readonly operationId: string;
  readonly provisions: readonly string[];
}

/** What became of a confirmation. */
export type ConfirmOutcome =
  | { readonly kind: 'confirmed'; readonly count: number; readonly left: readonly Left[] }
  /** None of them; null: the API gave no sentence that a person can use. */
  | { readonly kind: 'refused'; readonly reason: string | null }
  | { readonly kind: 'lost'; readonly retryAfter?: number }
  | { readonly kind: 'ended' };

/** One that somebody wrote meanwhile: it stays as they wrote it. */
export interface Left {
  readonly reference: string;
  readonly message: string;
}

export interface ConfirmingState {
  readonly waiting: readonly Confirmation[];
  readonly asking: boolean;
  /** The last one had no answer; it goes out again by itself. */
  readonly offline: boolean;
  readonly ended: boolean;
  /** What became of them since the last press; null: nothing was answered yet. */
  readonly became: Became | null;
}

export interface Became {
  readonly confirmed: number;
  readonly left: readonly Left[];
  readonly refused: { readonly reason: string | null } | null;
}

export interface Confirming {
  readonly snapshot: () => ConfirmingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly confirm: (provisions: readonly string[]) => void;
  /** One that waited on the device or in a file goes on, under its own id. */
  readonly resume: (confirmation: Confirmation) => Promise<void>;
  readonly flush: () => void;
  readonly drain: () => Promise<void>;
  readonly stop: () => void;
}

interface Options {
  readonly send: (confirmation: Confirmation) => Promise<ConfirmOutcome>;
  /** On the device before it is sent, and gone from it when it was answered. */
  readonly keep: (confirmation: Confirmation) => Promise<unknown>;
  readonly drop: (confirmation: Confirmation) => Promise<unknown>;
  readonly newId: () => string;
  readonly pause?: number;
  readonly retryAfter?: number;
  readonly patience?: number;
}

/** Sends confirmations one after another, in the order of their presses, each until it was answered. */
export function createConfirming({
  send,
  keep,
  drop,
  newId,
  pause = 700,
  retryAfter = 4_000,
  patience = 8_000,
}: Options): Confirming {
  let state: ConfirmingState = { waiting: [], asking: false, offline: false, ended: false, became: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losses = 0;
  let stopped = false;
  /** Somebody asked for it while an answer was awaited: the line may be back. */
  let asked = false;
  const listeners = new Set<() => void>();
  /** Kept once: what was answered and dropped does not come back. */
  const kept = new Map<string, Promise<unknown>>();
  const onDevice = (confirmation: Confirmation): Promise<unknown> => {
    const known = kept.get(confirmation.operationId) ?? keep(confirmation);
    kept.set(confirmation.operationId, known);
    return known;
  };
  const now = (changed: Partial<ConfirmingState>) => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };

  function flush(): void {
    clearTimeout(timer);
    const [first] = state.waiting;
    if (stopped || !first) return;
    if (state.asking) {
      asked = true;
      return;
    }
    asked = false;
    now({ asking: true });
    void ask(first);
  }

  async function ask(first: Confirmation): Promise<void> {
    const outcome: ConfirmOutcome = await inTime(
      async () => {
        await onDevice(first);
        return send(first);
      },
      patience * 2 ** Math.min(losses, 3),
    );
    if (stopped) return;
    if (outcome.kind === 'lost' || outcome.kind === 'ended') {
      now({ asking: false, offline: true, ended: outcome.kind === 'ended' });
      const told = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
      const wait = asked ? pause : retryAfter * 2 ** Math.min(losses, 3);
      timer = setTimeout(flush, Math.max(told, wait));
      losses += 1;
      return;
    }
    losses = 0;
    await drop(first);
    kept.delete(first.operationId);
    now({
      ...{ waiting: state.waiting.slice(1), asking: false, offline: false, ended: false },
      became: together(state.became, outcome),
    });
    flush();
  }

  const add = async (confirmation: Confirmation) => {
    now({ waiting: [...state.waiting, confirmation] });
    await onDevice(confirmation);
    flush();
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    confirm: (provisions) => {
      if (state.waiting.length === 0) now({ became: null });
      void add({ operationId: newId(), provisions });
    },
    resume: async (confirmation) => {
      if (state.waiting.some(({ operationId }) => operationId === confirmation.operationId)) return;
      await add(confirmation);
    },
    flush,
    drain: () => {
      flush();
      return untilHeard(
        listeners,
        () => stopped || (!state.asking && (state.waiting.length === 0 || state.offline)),
      );
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function together(
  before: Became | null,
  outcome: Extract<ConfirmOutcome, { readonly kind: 'confirmed' | 'refused' }>,
): Became {
  const { confirmed, left, refused } = before ?? { confirmed: 0, left: [], refused: null };
  return outcome.kind === 'refused'
    ? { confirmed, left, refused: { reason: outcome.reason } }
    : { confirmed: confirmed + outcome.count, left: [...left, ...outcome.left], refused };
}
