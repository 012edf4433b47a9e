import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ConfirmOfferInput, OfferCardFragment, WithdrawOfferInput } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { HelpThatEnds } from '../../ui/HelpThatEnds.tsx';
import { Note } from '../../ui/Note.tsx';
import { confirmOffer, helpOfOffer, withdrawOffer } from './documents.ts';

/** An offer that nobody confirms goes stale; one that is changed is published again; one that is over is withdrawn with its reason. */
export function OfferActions({ offer }: { readonly offer: OfferCardFragment }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState(false);
  const confirm = useAct<Omit<ConfirmOfferInput, 'operationId'>, OfferCardFragment>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: confirmOffer, variables: { input: written }, ...alsoWaiting }))
        .confirmOffer;
    },
    { guardedBy: offer.revision },
  );
  return (
    <>
      {offer.viewerCanConfirm && (
        <Button
          size="small"
          icon="check"
          disabled={confirm.busy}
          onClick={() => void confirm.press({ offer: offer.id, expectedRevision: offer.revision })}
        >
          {t('confirm')}
        </Button>
      )}
      {offer.viewerCanRevise && (
        <ButtonLink size="small" to={paths.reviseOffer(offer.id)}>
          {t('revise')}
        </ButtonLink>
      )}
      {offer.viewerCanWithdraw && (
        <Button size="small" kind="ghost" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      )}
      <ActNote act={confirm} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle', { title: offer.title })}
      >
        <Withdraw offer={offer} onClose={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

type WithdrawProps = { readonly offer: OfferCardFragment; readonly onClose: () => void };

function Withdraw({ offer, onClose }: WithdrawProps) {
  const t = useTexts(texts);
  const draft = useDraft<{ reason: string }>(`withdrawal of offer ${offer.id}`, {
    blank: { reason: '' },
    revision: offer.revision,
  });
  const act = useAct<Omit<WithdrawOfferInput, 'operationId'>, OfferCardFragment>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: withdrawOffer, variables: { input: written }, ...alsoWaiting }))
        .withdrawOffer;
    },
    { draft },
  );
  const ending = useQuery(helpOfOffer, { variables: { offer: offer.id }, fetchPolicy: 'no-cache' });
  const help = ending.data?.offer?.withdrawalWouldEnd;
  const { reason } = draft.values;
  const send = async () => {
    const { id, revision } = offer;
    const pressed = await act.press({ offer: id, expectedRevision: revision, reason: reason.trim() || null });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onClose();
  };
  return (
    <Form act={act} onSubmit={send}>
      <p className="sm ink2">{t('what')}</p>
      {help && help.length > 0 && (
        <Note tone="wait">
          <b>{t('ends')}</b>
          <HelpThatEnds help={help} of="need" />
        </Note>
      )}
      {ending.error && <ErrorFace error={ending.error} onRetry={() => void ending.refetch()} />}
      <p className="sm ink2">{t('undone')}</p>
      <DraftNote draft={draft} />
      <TextAreaField
        name="reason"
        label={t('reason')}
        value={reason}
        readOnly={act.busy}
        onChange={(event) => draft.change({ reason: event.target.value })}
      />
      <FormEnd
        submit={t('withdraw')}
        disabled={!help}
        beside={<Button onClick={onClose}>{t('cancel')}</Button>}
      />
    </Form>
  );
}

export const texts = english('offer.offer-actions', {
  confirm: 'Confirm: it is still valid',
  revise: 'Change it',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw “{{title}}”',
  what: 'It will no longer fit any need. Matches already agreed continue.',
  ends: 'These can no longer be agreed:',
  undone: 'This cannot be undone: to offer it again, publish a new offer.',
  reason: 'Reason (optional)',
  cancel: 'Cancel',
});
