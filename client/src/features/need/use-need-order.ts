import { useMutation } from '@apollo/client/react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { newOperationId } from '../../lib/operation.ts';
import type { ShownRefusal } from '../../ui/RefusalNote.tsx';
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
  readonly savedAt: string | null;
  readonly saving: boolean;
  readonly refusal: ShownRefusal | null;
}

/** The list as the person sees it; a refused order goes back to what stands on the server. */
export function useNeedOrder(
  { participant, revision, needs }: Read,
  lost: string,
  reread: () => void,
): NeedOrdering {
  const read = needs.map(({ id }) => id);
  const [state, dispatch] = useReducer(ordering, read, startOrdering);
  const [save, { loading }] = useMutation(orderNeeds);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const key = read.join();
  const last = useRef(key);

  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    dispatch({ type: 'read', order: key === '' ? [] : key.split(',') });
  }, [key]);

  async function drop() {
    const { order, lifted } = state;
    dispatch({ type: 'drop' });
    if (!lifted || !reordered(lifted.from, order)) return;
    setRefusal(null);
    try {
      const { data } = await save({
        variables: {
          input: {
            participant,
            needs: [...order],
            expectedRevision: revision,
            operationId: newOperationId(),
          },
        },
        update: (cache, { data: written }) => {
          const result = written?.orderNeeds;
          if (result?.__typename !== 'NeedOrder') return;
          cache.modify({
            fields: {
              needOrder: (known, { storeFieldName, toReference }) =>
                storeFieldName.includes(JSON.stringify(participant))
                  ? {
                      ...known,
                      revision: result.revision,
                      needs: result.needs.map(({ id }) => toReference({ __typename: 'Need', id })),
                    }
                  : known,
            },
          });
        },
      });
      const result = data?.orderNeeds;
      if (result?.__typename === 'NeedOrder') return setSavedAt(new Date().toISOString());
      dispatch({ type: 'read', order: read });
      if (result) setRefusal(result);
      if (result?.__typename === 'Conflict') reread();
    } catch {
      dispatch({ type: 'read', order: lifted.from });
      setRefusal({ code: 'LOST', message: lost });
    }
  }

  return { state, dispatch, drop, savedAt, saving: loading, refusal };
}
