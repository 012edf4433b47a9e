import { type FormEvent, useState } from 'react';
import type { ChangePasswordInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { refusedAt } from '../../../lib/refusal.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ChangePasswordMutation } from '../documents.ts';
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
          error={refusedAt(act.refusal, 'current')}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          label={t('next')}
          hint={t('hint')}
          type="password"
          autoComplete="new-password"
          required
          value={next}
          error={refusedAt(act.refusal, 'next')}
          onChange={(event) => setNext(event.target.value)}
        />
        {changed && (
          <Note tone="ok" role="status">
            {t('changed')}
          </Note>
        )}
        <ActNote act={act} inFields={['current', 'next']} />
        <div>
          <Button kind="primary" type="submit" disabled={act.busy}>
            {t('change')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
