import type { RemoveOfferDraftInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { removeOfferDraft } from './documents.ts';
import type { ReadDraft } from './KeepDraft.tsx';
import { texts } from './texts.ts';

type RemoveDraftProps = {
  readonly draft: ReadDraft;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Asked before it is gone for all. */
export function RemoveDraft({ draft: { id, revision }, onClose, onDone }: RemoveDraftProps) {
  const t = useTexts(texts);
  const act = useAct<Omit<RemoveOfferDraftInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: removeOfferDraft, variables: { input: { ...input, operationId } } }))
        .removeOfferDraft,
    { guardedBy: revision },
  );
  const send = async () => {
    if ((await act.press({ draft: id, expectedRevision: revision })).kind === 'done') onDone();
  };
  return (
    <Form act={act} onSubmit={send}>
      <p>{t('removeWhat')}</p>
      <FormEnd submit={t('remove')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}
