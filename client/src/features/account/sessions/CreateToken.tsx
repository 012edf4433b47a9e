import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { CreateTokenInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { CheckField, SelectField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { CreateTokenMutation, SessionsQuery } from '../documents.ts';

type Created = { readonly token: string; readonly expiresAt: string };

/** A token for a program, with this person's rights; it is shown once and kept nowhere in clear. */
export function CreateToken() {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const client = useApolloClient();
  const draft = useDraft<{ label: string; days: string; lasting: boolean }>('token', {
    blank: { label: '', days: '30', lasting: false },
  });
  const { label, days, lasting } = draft.values;
  const [created, setCreated] = useState<Created | null>(null);
  // Nothing but the label and the days: what it answers is a secret, shown once and kept nowhere here.
  const act = useAct<Omit<CreateTokenInput, 'operationId'>, Created>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: CreateTokenMutation, variables: { input: written } })).createToken;
    },
    { draft },
  );
  const submit = async () => {
    setCreated(null);
    const pressed = await act.press({ label, expiresInDays: Number(days), outlivesSignIn: lasting });
    if (pressed.kind !== 'done') return;
    setCreated(pressed.result);
    await client.refetchQueries({ include: [SessionsQuery] });
  };
  return (
    <Panel title={t('title')}>
      <Form act={act} onSubmit={submit}>
        <p className="sm ink2">{t('text')}</p>
        <TextField
          name="label"
          label={t('label')}
          required
          value={label}
          onChange={(event) => draft.change({ label: event.target.value })}
        />
        <SelectField
          name="expiresInDays"
          label={t('expires')}
          value={days}
          onChange={(event) => draft.change({ days: event.target.value })}
        >
          {['1', '7', '30', '90', '365'].map((one) => (
            <option key={one} value={one}>
              {t('days', { count: Number(one) })}
            </option>
          ))}
        </SelectField>
        <CheckField
          label={t('lasting')}
          checked={lasting}
          onChange={(event) => draft.change({ lasting: event.target.checked })}
        />
        <p className="xs muted">{t(lasting ? 'lastingWhy' : 'endsWhy')}</p>
        {created && (
          <Note tone="ok" role="status">
            <p>
              {t('once')} {t('until', { instant: instant(created.expiresAt) })}
            </p>
            <code style={{ overflowWrap: 'anywhere' }}>{created.token}</code>
          </Note>
        )}
        <DraftNote draft={draft} />
        <FormEnd submit={t('create')} kind="plain" />
      </Form>
    </Panel>
  );
}

export const texts = english('account.create-token', {
  title: 'Token for a program',
  text: 'A program that sends it sees and does what you may see and do. It is sent as “Authorization: Bearer …”.',
  label: 'What it is for',
  expires: 'It ends after',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  once: 'Copy it now: it is shown only once.',
  until: 'It works until {{instant}}.',
  create: 'Create a token',
  lasting: 'It keeps working when I sign out',
  lastingWhy: 'It works until it expires, until you end it above, or until your password is changed.',
  endsWhy: 'It ends when you sign out here, and with this sign-in at the latest.',
});
