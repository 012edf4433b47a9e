import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SetPasswordInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { SetPasswordMutation } from '../documents.ts';
import { PasswordField } from './PasswordField.tsx';
import { texts } from './password-texts.ts';

/** The first password of an account, by the link that was printed for it once. */
export function SetPasswordForm({ linkKey }: { readonly linkKey: string }) {
  const t = useTexts(texts);
  const { renew } = useSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const act = useAct<SetPasswordInput, object>(
    async (mutate, { input }) =>
      (await mutate({ mutation: SetPasswordMutation, variables: { input }, context: { person: null } }))
        .setPassword,
    { repeatable: true },
  );
  const differ = again !== '' && again !== password;

  const submit = async () => {
    if ((await act.press({ key: linkKey, password })).kind !== 'done') return;
    await renew();
    await navigate(paths.toDo, { replace: true });
  };

  return (
    <Form
      act={act}
      className="card pad narrow"
      onSubmit={() => {
        if (!differ) void submit();
      }}
    >
      <PasswordField
        fresh
        name="password"
        label={t('next')}
        hint={t('hint')}
        value={password}
        onChange={setPassword}
      />
      <PasswordField
        fresh
        name="again"
        label={t('again')}
        error={differ ? t('differ') : null}
        value={again}
        onChange={setAgain}
      />
      <FormEnd submit={t('set')} />
    </Form>
  );
}
