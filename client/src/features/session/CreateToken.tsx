import { type FormEvent, useState } from 'react';
import type { CreateTokenInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { refusedAt } from '../../lib/refusal.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CreateTokenMutation } from './documents.ts';

type Created = { readonly token: string; readonly expiresAt: string };

/** A token for a program, with this person's rights; it is shown once and kept nowhere in clear. */
export function CreateToken() {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const draft = useDraft<{ label: string; days: string }>('token', { blank: { label: '', days: '30' } });
  const { label, days } = draft.values;
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
    const pressed = await act.press({ label, expiresInDays: Number(days) });
    if (pressed.kind === 'done') setCreated(pressed.result);
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
        <p className="sm ink2">{t('text')}</p>
        <TextField
          label={t('label')}
          required
          value={label}
          error={refusedAt(act.refusal, 'label')}
          onChange={(event) => draft.change({ label: event.target.value })}
        />
        <SelectField
          label={t('expires')}
          value={days}
          error={refusedAt(act.refusal, 'expiresInDays')}
          onChange={(event) => draft.change({ days: event.target.value })}
        >
          {['1', '7', '30', '90', '365'].map((one) => (
            <option key={one} value={one}>
              {t('days', { count: Number(one) })}
            </option>
          ))}
        </SelectField>
        {created && (
          <Note tone="ok" role="status">
            <p>
              {t('once')} {t('until', { instant: instant(created.expiresAt) })}
            </p>
            <code style={{ overflowWrap: 'anywhere' }}>{created.token}</code>
          </Note>
        )}
        <DraftNote draft={draft} />
        <ActNote act={act} inFields={['label', 'expiresInDays']} />
        <div>
          <Button type="submit" disabled={act.busy}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const texts = {
  en: {
    title: 'Token for a program',
    text: 'A program that sends it sees and does what you may see and do. It is sent as “Authorization: Bearer …”.',
    label: 'What it is for',
    expires: 'It ends after',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    once: 'Copy it now: it is shown this once.',
    until: 'It works until {{instant}}.',
    create: 'Create a token',
  },
  es: {
    title: 'Clave para un programa',
    text: 'El programa que la envíe verá y hará lo que usted puede ver y hacer. Se envía como «Authorization: Bearer …».',
    label: 'Para qué es',
    expires: 'Caduca a los',
    days_one: '{{count}} día',
    days_other: '{{count}} días',
    once: 'Cópiela ahora: solo se muestra esta vez.',
    until: 'Sirve hasta el {{instant}}.',
    create: 'Crear una clave',
  },
};
