import { type FormEvent, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import type { useSignIn } from './use-sign-in.ts';

/** Address and password; both wrong ones are refused in the same words. */
export function SignInForm({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const t = useTexts(texts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn.enter(email, password);
  };
  return (
    <form className="card pad col" style={{ gap: 12 }} onSubmit={submit}>
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <ActNote act={signIn.act} />
      <div>
        <Button kind="primary" size="large" type="submit" disabled={signIn.act.busy}>
          {t('enter')}
        </Button>
      </div>
    </form>
  );
}

export const texts = english('account.sign-in-form', {
  email: 'E-mail address',
  password: 'Password',
  enter: 'Sign in',
});
