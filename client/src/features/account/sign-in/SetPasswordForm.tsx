import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SetPasswordInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { refusedAt } from '../../../lib/refusal.ts';
import { useSession } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { SetPasswordMutation } from '../documents.ts';
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
    <form
      className="card pad col narrow"
      style={{ gap: 12 }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!differ) void submit();
      }}
    >
      <TextField
        label={t('next')}
        hint={t('hint')}
        type="password"
        autoComplete="new-password"
        required
        value={password}
        error={refusedAt(act.refusal, 'password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <TextField
        label={t('again')}
        error={differ ? t('differ') : null}
        type="password"
        autoComplete="new-password"
        required
        value={again}
        onChange={(event) => setAgain(event.target.value)}
      />
      <ActNote act={act} inFields={['password']} />
      <div>
        <Button kind="primary" type="submit" disabled={act.busy}>
          {t('set')}
        </Button>
      </div>
    </form>
  );
}
