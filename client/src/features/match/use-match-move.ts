import type { AdvanceMatchInput, MatchWholeFragment, ProposeMatchInput } from '../../gql/graphql.ts';
import { type ActOf, type Mutate, useAct } from '../../lib/use-act.ts';
import type { Sending } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { advanceMatch, proposeMatch } from './documents.ts';

/** The two moves of a match; each answer brings the match as it is afterwards. */
export type Move =
  | ({ readonly kind: 'propose' } & Omit<ProposeMatchInput, 'operationId'>)
  | ({ readonly kind: 'advance' } & Omit<AdvanceMatchInput, 'operationId'>);

export const useMatchMove = (draft?: { readonly sending: Sending }): ActOf<Move, MatchWholeFragment> =>
  useAct<Move, MatchWholeFragment>(send, { draft });

/** A step without words. */
export const useMatchStep = (revision: number): ActOf<Move, MatchWholeFragment> =>
  useAct<Move, MatchWholeFragment>(send, { guardedBy: revision });

const send = (
  mutate: Mutate,
  { operationId, input }: { readonly operationId: string; readonly input: Move },
) => moveBy(mutate, operationId, input);

async function moveBy(mutate: Mutate, operationId: string, { kind, ...input }: Move) {
  if (kind === 'propose') {
    const written = { ...(input as Omit<ProposeMatchInput, 'operationId'>), operationId };
    return (await mutate({ mutation: proposeMatch, variables: { input: written }, ...alsoWaiting }))
      .proposeMatch;
  }
  const written = { ...(input as Omit<AdvanceMatchInput, 'operationId'>), operationId };
  return (await mutate({ mutation: advanceMatch, variables: { input: written }, ...alsoWaiting }))
    .advanceMatch;
}
