import type { AnswerProvisionInput } from '../../gql/graphql.ts';
import { type AnswerField, type AnswerValues, inputOf, placeOf } from './answer-values.ts';
import { readyFields, startWriting, type WriteEvent, type Writing, write } from './save-state.ts';

/** What became of one write. A rejected promise means that nobody knows: it is sent again with the same operation id. */
export type Outcome =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: string; readonly stored: AnswerValues }
  | { readonly kind: 'refused'; readonly path: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'conflict';
      readonly revision: number;
      readonly theirs: AnswerValues;
      readonly by: string | null;
      readonly at: string | null;
    };

export type Send = (
  input: Partial<AnswerProvisionInput> & Pick<AnswerProvisionInput, 'operationId' | 'expectedRevision'>,
) => Promise<Outcome>;

export interface AnswerWriter {
  readonly snapshot: () => Writing;
  readonly subscribe: (listener: () => void) => () => void;
  /** A change by the person; `soon` saves at once (a choice), otherwise after a pause in typing. */
  readonly change: (place: string, values: Partial<AnswerValues>, soon?: boolean) => void;
  readonly keepMine: (field: AnswerField) => void;
  readonly takeTheirs: (field: AnswerField) => void;
  /** Sends what waits now: on leaving a field or the page. */
  readonly flush: () => void;
}

interface Options {
  readonly revision: number;
  readonly values: AnswerValues;
  readonly send: Send;
  readonly newId: () => string;
  readonly pause?: number;
  readonly retryAfter?: number;
}

/** Saves one answer field by field: one write at a time, each expecting the revision read last. */
export function createAnswerWriter({
  revision,
  values,
  send,
  newId,
  pause = 700,
  retryAfter = 4000,
}: Options): AnswerWriter {
  let state = startWriting(revision, values);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  const listeners = new Set<() => void>();

  const apply = (event: WriteEvent) => {
    state = write(state, event);
    for (const listener of listeners) listener();
  };

  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  };

  function flush(): void {
    clearTimeout(timer);
    const fields = readyFields(state);
    if (busy || fields.length === 0) return;
    const input = {
      operationId: newId(),
      expectedRevision: state.revision,
      ...inputOf(state.values, fields),
    };
    apply({ type: 'sent', fields });
    busy = true;
    void attempt(input);
  }

  async function attempt(input: Parameters<Send>[0]): Promise<void> {
    try {
      const outcome = await send(input);
      busy = false;
      apply(eventOf(outcome, state.values));
      if (readyFields(state).length > 0) later(pause);
    } catch {
      // Unknown whether it arrived: the very same write again has one effect, another one might be refused as stale.
      busy = true;
      apply({ type: 'lost' });
      const fields = Object.keys(input).filter((key) => key in state.values) as AnswerField[];
      setTimeout(() => {
        apply({ type: 'sent', fields });
        void attempt(input);
      }, retryAfter);
    }
  }

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (place, changed, soon = false) => {
      apply({ type: 'typed', place, values: changed });
      if (soon) flush();
      else later(pause);
    },
    keepMine: (field) => {
      apply({ type: 'keptMine', field });
      flush();
    },
    takeTheirs: (field) => apply({ type: 'tookTheirs', field }),
    flush,
  };
}

function eventOf(outcome: Outcome, values: AnswerValues): WriteEvent {
  if (outcome.kind === 'saved') return { ...outcome, type: 'saved' };
  if (outcome.kind === 'conflict') return { ...outcome, type: 'conflict' };
  return { type: 'refused', place: placeOf(outcome.path, values), reason: outcome.reason };
}
