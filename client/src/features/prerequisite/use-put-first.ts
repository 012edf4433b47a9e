import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { NeedPlacesQuery as NeedPlaces, OrderNeedsInput } from '../../gql/graphql.ts';
import { type ActOf, useAct } from '../../lib/use-act.ts';
import { NeedPlacesQuery, PutNeedsFirst } from './documents.ts';

type Order = Omit<OrderNeedsInput, 'operationId'>;

export interface PutFirst {
  readonly act: ActOf<Order, { readonly revision: number }>;
  /** The article whose needs were put first last. */
  readonly done: string | null;
  readonly put: (article: string) => Promise<void>;
}

/** Puts the needs of one article first in the State's own order, the others behind as they were: only its focal point does [WG 25, 40]. */
export function usePutFirst(participant: string): PutFirst {
  const client = useApolloClient();
  const [done, setDone] = useState<string | null>(null);
  const act = useAct<Order, { readonly revision: number }>(async (mutate, { operationId, input }) => {
    const { orderNeeds: answer } = await mutate({
      mutation: PutNeedsFirst,
      variables: { input: { ...input, operationId } },
    });
    return answer;
  });
  const put = async (article: string) => {
    const { data } = await client.query({
      query: NeedPlacesQuery,
      variables: { participant },
      fetchPolicy: 'network-only',
    });
    const order = data?.needOrder;
    if (!order) return;
    const pressed = await act.press({
      participant,
      needs: withFirst(order.needs, article),
      expectedRevision: order.revision,
    });
    if (pressed.kind === 'done') setDone(article);
  };
  return { act, done, put };
}

type Placed = NonNullable<NeedPlaces['needOrder']>['needs'];

export function withFirst(needs: Placed, article: string): string[] {
  const isFirst = ({ provision }: Placed[number]) => provision.article.number === article;
  return [...needs.filter(isFirst), ...needs.filter((need) => !isFirst(need))].map(({ id }) => id);
}
