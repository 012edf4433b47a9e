import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo } from 'react';
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

  useRenewedOnReturn(session);

  if (session) return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
  return (
    <main className="page narrow">
      <h1 className="sr">Needs Matrix</h1>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : <Skeleton />}
    </main>
  );
}

/** Signed out or in as another in a window beside: who comes back here must not read under the name of before. */
function useRenewedOnReturn(session: Session | null): void {
  const client = useApolloClient();
  useEffect(() => {
    const look = async () => {
      if (document.hidden || !session) return;
      // Asked beside what is shown: without a connection everything stays as it stands.
      const asked = client.query({ query: ShellQuery, fetchPolicy: 'no-cache' });
      const { data } = await asked.catch(() => ({ data: undefined }));
      if (data && data.viewer?.id !== session.viewer?.id) await session.renew();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [client, session]);
}
