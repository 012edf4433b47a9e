import { useState } from 'react';
import type { ChangePasswordInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ChangePasswordMutation } from '../documents.ts';
import { PasswordField } from './PasswordField.tsx';
import { texts } from './password-texts.ts';

/** A new password for whoever knows the old one. */
export function ChangePassword() {
  const t = useTexts(texts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [changed, setChanged] = useState(false);
  const act = useAct<Omit<ChangePasswordInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: ChangePasswordMutation, variables: { input: written } }))
        .changePassword;
    },
  );
  const submit = async () => {
    setChanged(false);
    const pressed = await act.press({ current, next });
    if (pressed.kind !== 'done' || pressed.asFirstSent) return;
    setChanged(true);
    setCurrent('');
    setNext('');
  };

  return (
    <Panel title={t('title')}>
      <Form act={act} onSubmit={submit}>
        <PasswordField name="current" label={t('current')} value={current} onChange={setCurrent} />
        <PasswordField fresh name="next" label={t('next')} hint={t('hint')} value={next} onChange={setNext} />
        {changed && (
          <Note tone="ok" role="status">
            {t('changed')}
          </Note>
        )}
        <FormEnd submit={t('change')} />
      </Form>
    </Panel>
  );
}
