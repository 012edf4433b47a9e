import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { typePolicies } from '../../../lib/apollo.ts';

/** What is read as somebody else is kept apart: a record says other things there than to its own reader. */
export function Apart({
  seenAs,
  children,
}: {
  readonly seenAs: string | null;
  readonly children: ReactNode;
}) {
  const client = useApolloClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each audience has its own
  const apart = useMemo(
    () =>
      new ApolloClient({
        cache: new InMemoryCache({ typePolicies }),
        link: client.link,
        defaultOptions: client.defaultOptions,
      }),
    [client, seenAs],
  );
  return seenAs ? <ApolloProvider client={apart}>{children}</ApolloProvider> : children;
}
