import type { ApolloCache } from '@apollo/client';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { OrderNeedsInput, OrderNeedsMutation } from '../../gql/graphql.ts';
import { type ActOf, useAct } from '../../lib/use-act.ts';
import { orderNeeds } from './documents.ts';
import { type OrderEvent, type Ordering, ordering, reordered, startOrdering } from './order.ts';

interface Read {
  readonly participant: string;
  readonly revision: number;
  readonly needs: readonly { readonly id: string }[];
}

export interface NeedOrdering {
  readonly state: Ordering;
  readonly dispatch: (event: OrderEvent) => void;
  /** Drops what is lifted and saves the new order, if it is new. */
  readonly drop: () => Promise<void>;
  /** To a place that was typed, and saves that. */
  readonly putTo: (need: string, place: number) => Promise<void>;
  readonly savedAt: string | null;
  readonly act: ActOf<Order, { readonly revision: number }>;
}

type Order = Omit<OrderNeedsInput, 'operationId'>;

/** The list as the person sees it; a refused order goes back to what is on the server, one whose answer was lost stays as it was put. */
export function useNeedOrder({ participant, revision, needs }: Read, reread: () => void): NeedOrdering {
  const read = needs.map(({ id }) => id);
  const [state, dispatch] = useReducer(ordering, read, startOrdering);
  const act = useAct<Order, { readonly revision: number }>(
    async (mutate, { operationId, input, became }) => {
      const written = { ...input, operationId, expectedRevision: became?.revision ?? input.expectedRevision };
      const { orderNeeds: answer } = await mutate({
        mutation: orderNeeds,
        variables: { input: written },
        update: (cache, { data }) => putOrder(cache, input.participant, data?.orderNeeds),
      });
      return answer;
    },
    { amends: true },
  );
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const key = read.join();
  const last = useRef(key);

  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    dispatch({ type: 'read', order: key === '' ? [] : key.split(',') });
  }, [key]);

  // Put in another order while the last one is on its way: that one goes out next, on top of what came of the last.
  const next = useRef<readonly string[] | null>(null);

  async function save(order: readonly string[], expectedRevision: number): Promise<void> {
    const pressed = await act.press({ participant, needs: [...order], expectedRevision });
    if (pressed.kind === 'busy') next.current = order;
    if (pressed.kind === 'busy' || pressed.kind === 'lost') return;
    const waiting = next.current;
    next.current = null;
    if (pressed.kind === 'done') {
      if (waiting) return save(waiting, pressed.result.revision);
      return setSavedAt(new Date().toISOString());
    }
    dispatch({ type: 'read', order: read });
    if (pressed.refusal.code === 'CONFLICT') reread();
  }

  async function drop() {
    const { order, lifted } = state;
    dispatch({ type: 'drop' });
    if (lifted && reordered(lifted.from, order)) await save(order, revision);
  }

  async function putTo(need: string, place: number) {
    const steps: readonly OrderEvent[] = [
      { type: 'lift', need },
      { type: 'moveTo', place },
      { type: 'drop' },
    ];
    for (const one of steps) dispatch(one);
    const { order } = steps.reduce(ordering, state);
    if (reordered(state.order, order)) await save(order, revision);
  }

  // What was lost is settled first, then what is shown now is sent.
  const again = () => {
    const order = next.current ?? state.order;
    next.current = null;
    void save(order, revision);
  };
  return { state, dispatch, drop, putTo, savedAt, act: { ...act, again } };
}

/** The answer has every open need in its new place. */
function putOrder(
  cache: ApolloCache,
  participant: string,
  written: OrderNeedsMutation['orderNeeds'] | undefined,
): void {
  if (written?.__typename !== 'NeedOrder') return;
  cache.modify({
    fields: {
      needOrder: (known, { storeFieldName, toReference }) =>
        storeFieldName.includes(JSON.stringify(participant))
          ? {
              ...known,
              revision: written.revision,
              needs: written.needs.map(({ id }) => toReference({ __typename: 'Need', id })),
            }
          : known,
    },
  });
}
