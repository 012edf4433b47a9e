import { useNavigate } from 'react-router';
import type { AskFormalRequestAgainInput, FormalRequestWholeFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { askFormalRequestAgain } from './documents.ts';

/** A new draft that says the same and names this request; what was met or withdrawn meanwhile is left out of it. */
export function AskAgain({ request }: { readonly request: FormalRequestWholeFragment }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { id, revision } = request;
  const act = useAct<Omit<AskFormalRequestAgainInput, 'operationId'>, FormalRequestWholeFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { ...input, operationId };
      return (await mutate({ mutation: askFormalRequestAgain, variables: { input: sent }, ...alsoWaiting }))
        .askFormalRequestAgain;
    },
    { guardedBy: revision },
  );
  return (
    <>
      <Button
        icon="back"
        busy={act.busy}
        onClick={async () => {
          const done = await act.press({ request: id, expectedRevision: revision });
          if (done.kind === 'done') void navigate(paths.formalRequest(done.result.id));
        }}
      >
        {t('again')}
      </Button>
      <ActNote act={act} withAgain />
    </>
  );
}

export const texts = english('formal-request.ask-again', { again: 'Ask again' });
