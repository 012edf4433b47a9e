import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useCopyOf } from '../../../lib/device/use-copy.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { onReturn, renewShown } from '../../../lib/renew.ts';
import { type Session, SessionContext } from '../../../lib/session.ts';
import { nameConventions } from '../../../lib/shown-key.ts';
import { nowHere } from '../../../lib/who.ts';
import { texts } from '../../../ui/brand-texts.ts';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ShellQuery } from '../shell/shell-query.ts';
import { useAccountLanguage } from '../shell/use-account-language.ts';

/** Asks once who looks and at what; every screen is inside the answer. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(ShellQuery);
  useCopyOf(data?.viewer?.id, 'Shell', {}, data);
  const brand = useTexts(texts)('name');
  const languageOnItsWay = useAccountLanguage(data?.viewer?.chosenLanguage);

  // Whatever is shown within shows keys.
  if (data) nameConventions(data.about.instruments.map(({ convention }) => convention));
  const session = useMemo<Session | null>(
    () =>
      data
        ? {
            viewer: data.viewer ?? null,
            ...data.about,
            renew: async () => {
              await client.clearStore();
              await client.refetchQueries({ include: [ShellQuery] });
              nowHere(client.readQuery({ query: ShellQuery })?.viewer?.id ?? null);
            },
          }
        : null,
    [client, data],
  );

  useEffect(() => {
    if (session) nowHere(session.viewer?.id ?? null);
  }, [session]);
  useRenewedOnReturn(session);

  if (session && !languageOnItsWay)
    return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
  return (
    <main className="page narrow">
      <h1 className="sr">{brand}</h1>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : <Skeleton />}
    </main>
  );
}

/**
 * Whoever comes back to the window reads what is there now. Signed out, or in as another person, in a window beside, they must not go on reading under the earlier name: all of it starts again.
 */
function useRenewedOnReturn(session: Session | null): void {
  const client = useApolloClient();
  const now = useRef(session);
  now.current = session;
  useEffect(() => {
    const look = async () => {
      // Asked beside what is shown: without a connection everything stays as it is.
      const { data } = await client.query({ query: ShellQuery, fetchPolicy: 'no-cache' });
      if (!data || !now.current) return;
      const same = data.viewer?.id === now.current.viewer?.id;
      // Signed in again in a window beside: what waited for its person goes on.
      if (same) nowHere(data.viewer?.id ?? null);
      await (same ? renewShown(client) : now.current.renew());
    };
    return onReturn(() => void look().catch(() => undefined));
  }, [client]);
}
