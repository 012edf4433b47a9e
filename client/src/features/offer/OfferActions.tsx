import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { OfferCardFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { newOperationId } from '../../lib/operation.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { RefusalNote, type ShownRefusal } from '../../ui/RefusalNote.tsx';
import { confirmOffer, withdrawOffer } from './documents.ts';

/** An offer that nobody confirms goes stale; one that is over is withdrawn with its reason. */
export function OfferActions({ offer }: { readonly offer: OfferCardFragment }) {
  const t = useTexts(texts);
  const [confirm, confirming] = useMutation(confirmOffer, alsoWaiting);
  const [withdraw, withdrawing] = useMutation(withdrawOffer, alsoWaiting);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const guard = () => ({ offer: offer.id, expectedRevision: offer.revision, operationId: newOperationId() });

  async function settle(
    act: () => Promise<ShownRefusal | { readonly __typename: 'Offer' } | null | undefined>,
  ) {
    setRefusal(null);
    try {
      const result = await act();
      if (result && 'code' in result) return setRefusal(result);
      setAsking(false);
    } catch {
      setRefusal({ code: 'LOST', message: t('lost') });
    }
  }

  return (
    <>
      {offer.viewerCanConfirm && (
        <Button
          size="small"
          icon="check"
          disabled={confirming.loading}
          onClick={() =>
            void settle(async () => (await confirm({ variables: { input: guard() } })).data?.confirmOffer)
          }
        >
          {t('confirm')}
        </Button>
      )}
      {offer.viewerCanWithdraw && (
        <Button size="small" kind="ghost" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      )}
      {!asking && <RefusalNote refusal={refusal} />}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle', { title: offer.title })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            <Button
              kind="primary"
              disabled={withdrawing.loading}
              onClick={() =>
                void settle(
                  async () =>
                    (await withdraw({ variables: { input: { ...guard(), reason: reason.trim() || null } } }))
                      .data?.withdrawOffer,
                )
              }
            >
              {t('withdraw')}
            </Button>
          </>
        }
      >
        <p className="sm ink2">{t('what')}</p>
        <TextAreaField
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <RefusalNote refusal={refusal} />
      </Dialog>
    </>
  );
}

const texts = {
  en: {
    confirm: 'Confirm: it still stands',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw “{{title}}”',
    what: 'It fits no need any more. Matches already agreed go on.',
    reason: 'Reason (optional)',
    cancel: 'Cancel',
    lost: 'The server did not answer. Try again.',
  },
  es: {
    confirm: 'Confirmar: sigue en pie',
    withdraw: 'Retirar',
    withdrawTitle: 'Retirar «{{title}}»',
    what: 'Ya no encajará con ninguna necesidad. Lo ya acordado sigue adelante.',
    reason: 'Motivo (opcional)',
    cancel: 'Cancelar',
    lost: 'El servidor no ha respondido. Inténtelo de nuevo.',
  },
};
