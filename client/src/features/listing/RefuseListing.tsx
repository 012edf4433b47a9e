import { useState } from 'react';
import type { ListingShownFragment, RefuseListingInput } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { refuseListing } from './documents.ts';

type RefuseListingProps = {
  readonly listing: ListingShownFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

const blank = { reason: '' };

/** With a reason, which is mailed as it is written. */
export function RefuseListing({ listing, onClose, onDone }: RefuseListingProps) {
  const t = useTexts(texts);
  const draft = useDraft(`refusal of ${listing.id}`, { blank });
  const { reason } = draft.values;
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const act = useAct<Omit<RefuseListingInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: refuseListing, variables: { input: { ...input, operationId } } }))
        .refuseListing,
    { draft, guardedBy: listing.revision },
  );
  const send = async () => {
    setWrong(reason.trim() ? {} : { reason: t('missing') });
    if (!reason.trim()) return;
    const pressed = await act.press({ listing: listing.id, expectedRevision: listing.revision, reason });
    if (pressed.kind === 'done') onDone();
  };
  return (
    <Form act={act} checked wrong={wrong} onSubmit={send}>
      <DraftNote draft={draft} />
      <TextAreaField
        name="reason"
        label={t('reason')}
        hint={t('hint', { person: listing.contactName })}
        required
        maxLength={1000}
        value={reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
      />
      <FormEnd submit={t('refuse')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}

export const texts = english('listing.refuse', {
  reason: 'Reason',
  hint: '{{person}} reads it in a mail, as you write it.',
  missing: 'Say why.',
  refuse: 'Refuse',
  back: 'Back',
});
