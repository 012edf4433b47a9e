import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { newOperationId } from '../../lib/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { ChangePasswordMutation } from './documents.ts';
import { texts } from './password-texts.ts';

/** A new password for whoever knows the old one. */
export function ChangePassword() {
  const t = useTexts(texts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [change, { data, loading, error }] = useMutation(ChangePasswordMutation);
  const result = data?.changePassword;

  const submit = async () => {
    const input = { current, next, operationId: newOperationId() };
    const answer = await change({ variables: { input } }).catch(() => null);
    if (answer?.data?.changePassword.__typename !== 'PasswordChanged') return;
    setCurrent('');
    setNext('');
  };

  return (
    <Panel title={t('title')}>
      <form
        className="col"
        style={{ gap: 12 }}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t('current')}
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          label={t('next')}
          hint={t('hint')}
          type="password"
          autoComplete="new-password"
          required
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
        {result?.__typename === 'PasswordChanged' && (
          <Note tone="ok" role="status">
            {t('changed')}
          </Note>
        )}
        {result && result.__typename !== 'PasswordChanged' && <RefusalNote refusal={result} />}
        {error ? <ErrorFace error={error} /> : null}
        <div>
          <Button kind="primary" type="submit" disabled={loading}>
            {t('change')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
