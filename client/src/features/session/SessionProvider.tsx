import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { type Session, SessionContext } from '../../lib/session.ts';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ShellQuery } from './shell-query.ts';

/** Asks once who looks and at what; every screen stands inside the answer. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(ShellQuery, { fetchPolicy: 'cache-and-network' });

  const session = useMemo<Session | null>(
    () =>
      data
        ? {
            viewer: data.viewer ?? null,
            ...data.about,
            renew: async () => {
              await client.clearStore();
              await client.refetchQueries({ include: [ShellQuery] });
            },
          }
        : null,
    [client, data],
  );

  if (session) return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
  return (
    <main className="page narrow">
      <h1 className="sr">Needs Matrix</h1>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : <Skeleton />}
    </main>
  );
}
