import { useState } from 'react';
import type { ApproveListingInput, ListingShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { approveListing } from './documents.ts';

type ApproveListingProps = {
  readonly listing: ListingShownFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** As a new provider, or as one of the people of one that is listed already. */
export function ApproveListing({ listing, onClose, onDone }: ApproveListingProps) {
  const t = useTexts(texts);
  const listed = listing.doubles.flatMap(({ provider, likeness }) =>
    provider && provider.kind !== 'STATE' ? [{ ...provider, likeness }] : [],
  );
  // A second provider of the same name would be refused.
  const [provider, setProvider] = useState(listed.find(({ likeness }) => likeness === 'SAME_NAME')?.id ?? '');
  const act = useAct<Omit<ApproveListingInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: approveListing, variables: { input: { ...input, operationId } } }))
        .approveListing,
    { guardedBy: listing.revision },
  );
  const send = async () => {
    const pressed = await act.press({
      ...{ listing: listing.id, expectedRevision: listing.revision, provider: provider || null },
    });
    if (pressed.kind === 'done') onDone();
  };
  return (
    <Form act={act} onSubmit={send}>
      <p>{t(provider ? 'asOneOf' : 'asNew', { name: listing.name, person: listing.contactName })}</p>
      {listed.length > 0 && (
        <SelectField
          name="provider"
          label={t('as')}
          value={provider}
          onChange={(event) => setProvider(event.target.value)}
        >
          <option value="">{t('new')}</option>
          {listed.map(({ id, name }) => (
            <option key={id} value={id}>
              {t('add', { provider: name })}
            </option>
          ))}
        </SelectField>
      )}
      <FormEnd submit={t('approve')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}

export const texts = english('listing.approve', {
  asNew: '{{name}} becomes a provider, and {{person}} speaks for it. A mail says how to sign in.',
  asOneOf:
    'No new provider comes to be: {{person}} speaks for the one that is listed. A mail says how to sign in.',
  as: 'What becomes of it',
  new: 'List it as a new provider',
  add: 'Add the person to {{provider}}',
  approve: 'Approve',
  back: 'Back',
});
