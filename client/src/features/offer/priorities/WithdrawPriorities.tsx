import { useState } from 'react';
import type { PrioritiesOfProviderFragment, WithdrawPrioritiesInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { withdrawPriorities } from './documents.ts';
import { texts } from './texts.ts';

type WithdrawPrioritiesProps = {
  readonly provider: Pick<PrioritiesOfProviderFragment, 'id'>;
  readonly revision: number;
  readonly onDone: () => void;
};

/** The provider no longer says that anything comes first; asked once more before it is done. */
export function WithdrawPriorities({ provider, revision, onDone }: WithdrawPrioritiesProps) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState(false);
  const act = useAct<Omit<WithdrawPrioritiesInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: withdrawPriorities, variables: { input: { ...input, operationId } } }))
        .withdrawPriorities,
    { guardedBy: revision },
  );
  const send = async () => {
    const pressed = await act.press({ provider: provider.id, expectedRevision: revision });
    if (pressed.kind === 'done') onDone();
  };
  return (
    <>
      <Button kind="ghost" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('withdrawTitle')}>
        <Form act={act} onSubmit={send}>
          <p className="sm ink2">{t('withdrawWhat')}</p>
          <FormEnd
            submit={t('withdraw')}
            beside={<Button onClick={() => setAsking(false)}>{t('cancel')}</Button>}
          />
        </Form>
      </Dialog>
    </>
  );
}
