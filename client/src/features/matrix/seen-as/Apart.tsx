import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { possibleTypes } from '../../../gql/possible-types.ts';
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
  const apart = useMemo(
    () =>
      seenAs === null
        ? null
        : new ApolloClient({
            cache: new InMemoryCache({ possibleTypes, typePolicies }),
            link: client.link,
            defaultOptions: client.defaultOptions,
          }),
    [client, seenAs],
  );
  return apart ? <ApolloProvider client={apart}>{children}</ApolloProvider> : children;
}
