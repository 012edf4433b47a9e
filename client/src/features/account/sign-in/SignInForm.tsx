import { useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { PasswordField } from './PasswordField.tsx';
import type { useSignIn } from './use-sign-in.ts';

/** Address and password; both wrong ones are refused in the same words. */
export function SignInForm({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const t = useTexts(texts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Form act={signIn.act} className="card pad" onSubmit={() => signIn.enter(email, password)}>
      <TextField
        name="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField name="password" label={t('password')} value={password} onChange={setPassword} />
      <FormEnd submit={t('enter')} size="large" />
    </Form>
  );
}

export const texts = english('account.sign-in-form', {
  email: 'E-mail address',
  password: 'Password',
  enter: 'Sign in',
});
