import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { newOperationId } from '../../lib/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { CreateTokenMutation } from './documents.ts';

/** A token for a program, with this person's rights; it is shown once and kept nowhere in clear. */
export function CreateToken() {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState('30');
  const [create, { data, loading, error }] = useMutation(CreateTokenMutation);
  const result = data?.createToken;
  const submit = () => {
    const input = { label, expiresInDays: Number(days), operationId: newOperationId() };
    create({ variables: { input } }).catch(() => undefined);
  };
  return (
    <Panel title={t('title')}>
      <form
        className="col"
        style={{ gap: 12 }}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="sm ink2">{t('text')}</p>
        <TextField
          label={t('label')}
          required
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <SelectField label={t('expires')} value={days} onChange={(event) => setDays(event.target.value)}>
          {['1', '7', '30', '90', '365'].map((one) => (
            <option key={one} value={one}>
              {t('days', { count: Number(one) })}
            </option>
          ))}
        </SelectField>
        {result?.__typename === 'CreatedToken' && (
          <Note tone="ok" role="status">
            <p>
              {t('once')} {t('until', { instant: instant(result.expiresAt) })}
            </p>
            <code style={{ overflowWrap: 'anywhere' }}>{result.token}</code>
          </Note>
        )}
        {result && result.__typename !== 'CreatedToken' && <RefusalNote refusal={result} />}
        {error ? <ErrorFace error={error} /> : null}
        <div>
          <Button type="submit" disabled={loading}>
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
