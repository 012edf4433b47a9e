import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { MatchStage } from '../../gql/graphql.ts';
import { newOperationId } from '../../lib/operation.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import type { ShownRefusal } from '../../ui/RefusalNote.tsx';
import { advanceMatch, proposeMatch } from './documents.ts';

export interface MatchMoves {
  readonly busy: boolean;
  readonly refusal: ShownRefusal | null;
  readonly propose: (need: string, offer: string, message: string) => Promise<boolean>;
  readonly advance: (
    match: { id: string; revision: number },
    to: MatchStage,
    reason?: string,
  ) => Promise<boolean>;
}

/** The two moves of a match; each answer brings the match as it stands afterwards. */
export function useMatchMoves(lost: string): MatchMoves {
  const [propose, proposing] = useMutation(proposeMatch, alsoWaiting);
  const [advance, advancing] = useMutation(advanceMatch, alsoWaiting);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);

  async function settle(
    move: () => Promise<ShownRefusal | { readonly __typename: 'Match' } | null | undefined>,
  ) {
    setRefusal(null);
    try {
      const result = await move();
      const refused = result && 'code' in result ? result : null;
      setRefusal(refused);
      return Boolean(result) && refused === null;
    } catch {
      setRefusal({ code: 'LOST', message: lost });
      return false;
    }
  }

  return {
    busy: proposing.loading || advancing.loading,
    refusal,
    propose: (need, offer, message) =>
      settle(async () => {
        const input = { need, offer, operationId: newOperationId(), message: message.trim() || null };
        return (await propose({ variables: { input } })).data?.proposeMatch;
      }),
    advance: ({ id, revision }, to, reason) =>
      settle(async () => {
        const input = {
          match: id,
          expectedRevision: revision,
          to,
          operationId: newOperationId(),
          reason: reason ?? null,
        };
        return (await advance({ variables: { input } })).data?.advanceMatch;
      }),
  };
}
