import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useAct } from './use-act.ts';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <ApolloProvider client={client}>{children}</ApolloProvider>
);

it('knows what became of a lost step once what it acted on has moved on, and sends the next one by itself', async () => {
  const sent: { readonly operationId: string; readonly input: { readonly to: string } }[] = [];
  let line: 'cut' | 'mended' = 'cut';
  const step = renderHook(
    ({ revision }) =>
      useAct<{ to: string; expectedRevision: number }, { id: string }>(
        async (_mutate, one) => {
          sent.push(one);
          if (line === 'cut') throw new Error('connection reset');
          return { id: 'match' };
        },
        { guardedBy: revision },
      ),
    { wrapper, initialProps: { revision: 3 } },
  );
  await act(() => step.result.current.press({ to: 'DELIVERING', expectedRevision: 3 }));
  expect(step.result.current.lost).not.toBe(null);
  step.rerender({ revision: 4 });
  expect(step.result.current.lost).toBe(null);

  line = 'mended';
  const pressed = await act(() => step.result.current.press({ to: 'DONE', expectedRevision: 4 }));
  expect(pressed).toMatchObject({ kind: 'done', asFirstSent: false });
  expect(sent.map(({ input }) => input.to)).toEqual(['DELIVERING', 'DONE']);
  expect(new Set(sent.map(({ operationId }) => operationId)).size).toBe(2);
});
