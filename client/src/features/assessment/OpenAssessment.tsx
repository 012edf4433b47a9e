import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { newOperationId } from '../../lib/operation.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalNote, type ShownRefusal } from '../../ui/RefusalNote.tsx';
import { openAssessment } from './documents.ts';

type OpenAssessmentProps = {
  readonly participant: string;
  readonly instruments: readonly { readonly code: string; readonly title: string }[];
  /** The year proposed. */
  readonly year: string;
  /** Those that are open already. */
  readonly there: readonly { readonly cycle: string; readonly instrument: { readonly code: string } }[];
  readonly onOpened: (assessment: string) => void;
};

/** A State has one assessment for an instrument and a cycle; opening it again gives the same one. */
export function OpenAssessment({ participant, instruments, year, there, onOpened }: OpenAssessmentProps) {
  const t = useTexts(texts);
  const [instrument, setInstrument] = useState(instruments[0]?.code ?? '');
  const [cycle, setCycle] = useState(year);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const [open, { loading }] = useMutation(openAssessment, alsoWaiting);
  const isThere = there.some((one) => one.cycle === cycle && one.instrument.code === instrument);

  async function send(event: FormEvent) {
    event.preventDefault();
    setRefusal(null);
    try {
      const input = { participant, instrument, cycle, operationId: newOperationId() };
      const result = (await open({ variables: { input } })).data?.openAssessment;
      if (result?.__typename === 'Assessment') return onOpened(result.id);
      if (result) setRefusal(result);
    } catch {
      setRefusal({ code: 'LOST', message: t('lost') });
    }
  }

  const at = (field: string) => (refusal?.path?.includes(field) ? refusal.message : null);
  return (
    <Panel title={t('title')}>
      <form className="opn" onSubmit={(event) => void send(event)}>
        <SelectField
          label={t('instrument')}
          value={instrument}
          error={at('instrument')}
          onChange={(event) => setInstrument(event.target.value)}
        >
          {instruments.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('cycle')}
          hint={t(isThere ? 'cycleThere' : 'cycleHint')}
          inputMode="numeric"
          value={cycle}
          error={at('cycle')}
          onChange={(event) => setCycle(event.target.value)}
        />
        <Button type="submit" kind={there.length === 0 ? 'primary' : 'plain'} disabled={loading}>
          {t(isThere ? 'goTo' : 'open')}
        </Button>
        {refusal && !at('cycle') && !at('instrument') && <RefusalNote refusal={refusal} />}
      </form>
    </Panel>
  );
}

const texts = {
  en: {
    title: 'Open a checklist',
    instrument: 'Checklist',
    cycle: 'Cycle',
    cycleHint: 'A year. Answers of the cycle before are copied; confirm or change each.',
    cycleThere: 'This one is open already.',
    open: 'Open it',
    goTo: 'Go to it',
    lost: 'The server did not answer. Try again; it is opened only once.',
  },
  es: {
    title: 'Abrir una lista de verificación',
    instrument: 'Lista',
    cycle: 'Ciclo',
    cycleHint: 'Un año. Se copian las respuestas del ciclo anterior; confirme o cambie cada una.',
    cycleThere: 'Esta ya está abierta.',
    open: 'Abrirla',
    goTo: 'Ir a ella',
    lost: 'El servidor no ha respondido. Inténtelo de nuevo; se abre una sola vez.',
  },
};
