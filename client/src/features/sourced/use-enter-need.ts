import type { SourcedNeedShownFragment } from '../../gql/graphql.ts';
import { type ActOf, useAct } from '../../lib/use-act.ts';
import type { Sending } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { proposeNeed, recordNeed } from './documents.ts';
import type { SourceValues } from './source-values.ts';

/** The State enters it for itself; all others propose it. */
export const useEnterNeed = (
  { own, provider }: { readonly own: string | null; readonly provider: string | null },
  draft: { readonly sending: Sending },
): ActOf<SourceValues, SourcedNeedShownFragment> =>
  useAct<SourceValues, SourcedNeedShownFragment>(
    async (mutate, { operationId, input }) => {
      const { participant, provision, type, subject, subjects, kind, text, day, visibility, file } = input;
      const said = {
        operationId,
        provision,
        wish: { type, subject: subject || null, subjects: [...subjects] },
        source: { kind, text, day },
      };
      if (own) {
        const sent = { ...said, participant: own, visibility, file: file || null };
        return (await mutate({ mutation: recordNeed, variables: { input: sent }, ...alsoWaiting }))
          .recordNeed;
      }
      const sent = { ...said, participant, provider, file: file || null };
      return (await mutate({ mutation: proposeNeed, variables: { input: sent }, ...alsoWaiting }))
        .proposeNeed;
    },
    { draft },
  );
