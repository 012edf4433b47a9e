import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { EndingHelpFragment, NeedState } from '../../gql/graphql.ts';
import { helpOfNeed } from './documents.ts';

interface Told {
  readonly to: NeedState;
  readonly help: readonly EndingHelpFragment[];
}

/** Asks which help runs for a need, at the moment when it matters: before a press that would end it. */
export function useHelpOfNeed(need: string) {
  const client = useApolloClient();
  const [told, setTold] = useState<Told | null>(null);
  const [asking, setAsking] = useState(false);
  const [unknown, setUnknown] = useState(false);

  async function ask(to: NeedState): Promise<readonly EndingHelpFragment[] | null> {
    setAsking(true);
    setUnknown(false);
    try {
      const { data } = await client.query({
        query: helpOfNeed,
        variables: { need },
        fetchPolicy: 'no-cache',
      });
      const help = data?.need?.withdrawalWouldEnd;
      if (!help) throw new Error('no answer');
      setTold(help.length > 0 ? { to, help } : null);
      return help;
    } catch {
      setUnknown(true);
      return null;
    } finally {
      setAsking(false);
    }
  }
  return { told, asking, unknown, ask, close: () => setTold(null) };
}
