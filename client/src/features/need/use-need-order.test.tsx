import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Observable } from 'rxjs';
import { expect, it } from 'vitest';
import { possibleTypes } from '../../gql/possible-types.ts';
import { useNeedOrder } from './use-need-order.ts';

it('sends an order that was put while the last one was on its way, on top of what came of that one', async () => {
  const asked: { readonly input: Record<string, unknown>; readonly answer: (revision: number) => void }[] =
    [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((sink) => {
        const input = variables.input as Record<string, unknown>;
        const answer = (revision: number) => {
          const needs = (input.needs as string[]).map((id) => ({ __typename: 'Need', id, place: 1 }));
          sink.next({ data: { orderNeeds: { __typename: 'NeedOrder', revision, needs } } });
          sink.complete();
        };
        asked.push({ input, answer });
      }),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link,
    defaultOptions: { mutate: { fetchPolicy: 'no-cache' } },
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const read = { participant: 'XAA', revision: 4, needs: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  const { result } = renderHook(() => useNeedOrder(read, () => undefined), { wrapper });
  const put = async (need: string, by: -1 | 1) => {
    act(() => result.current.dispatch({ type: 'lift', need }));
    act(() => result.current.dispatch({ type: 'move', by }));
    await act(async () => void result.current.drop());
  };

  await put('c', -1);
  await put('c', -1);
  expect(asked.map(({ input }) => input.needs)).toEqual([['a', 'c', 'b']]);
  await act(async () => asked[0]?.answer(5));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.input).toMatchObject({ needs: ['c', 'a', 'b'], expectedRevision: 5 });
  expect(result.current.savedAt, 'what is shown is not stored yet').toBeNull();
  await act(async () => asked[1]?.answer(6));
  await waitFor(() => expect(result.current.savedAt).not.toBeNull());
});
