import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { TextField } from '../../ui/Field.tsx';
import { RefusalNote, type ShownRefusal } from '../../ui/RefusalNote.tsx';
import { SetPasswordMutation } from './documents.ts';
import { texts } from './password-texts.ts';

/** The first password of an account, by the link that was printed for it once. */
export function SetPasswordForm({ linkKey }: { readonly linkKey: string }) {
  const t = useTexts(texts);
  const { renew } = useSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const [set, { loading, error }] = useMutation(SetPasswordMutation);
  const differ = again !== '' && again !== password;

  const submit = async () => {
    const { data } = await set({ variables: { input: { key: linkKey, password } } }).catch(() => ({
      data: undefined,
    }));
    if (!data) return;
    if (data.setPassword.__typename !== 'Viewer') return setRefusal(data.setPassword);
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
      <RefusalNote refusal={refusal} />
      {error ? <ErrorFace error={error} /> : null}
      <div>
        <Button kind="primary" type="submit" disabled={loading}>
          {t('set')}
        </Button>
      </div>
    </form>
  );
}
