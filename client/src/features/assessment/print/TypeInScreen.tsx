import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegisterReportInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { placeOf } from '../../../lib/refusal.ts';
import { textsByName } from '../../../lib/shape.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { CheckField, SelectField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Page } from '../../../ui/Page.tsx';
import { texts as words } from '../texts.ts';
import { registerReport, typeInStates } from './documents.ts';
import { PaperVersion } from './PaperVersion.tsx';
import { consultedNumbers, type PaperInstrument, paperOrder } from './paper-codes.ts';
import { fieldsOf } from './paper-fields.ts';
import styles from './TypeIn.module.css';
import { TypeInKey } from './TypeInKey.tsx';
import { TypeInRow } from './TypeInRow.tsx';
import { answerIn, isEmpty, type RowFaults, type TypedRow } from './typed-row.ts';

type TypeInScreenProps = { readonly instrument: PaperInstrument; readonly now: string };

/** A paper report typed in, in the order of the paper, by keyboard alone; kept on this device as one goes, sent once. */
export function TypeInScreen({ instrument, now }: TypeInScreenProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const navigate = useNavigate();
  const states = useQuery(typeInStates);
  const draft = useDraft<Readonly<Record<string, string>>>(
    `paper report ${instrument.code} ${instrument.version}`,
    {
      blank: {},
      read: textsByName,
      isBlank: (typed) => Object.values(typed).every((text) => text === ''),
    },
  );
  const act = useAct<Omit<RegisterReportInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: registerReport,
          variables: { input: { ...input, operationId } },
          ...alsoWaiting,
        })
      ).registerReport,
    { draft },
  );
  const [faults, setFaults] = useState<ReadonlyMap<string, RowFaults>>(new Map());
  const [refused, setRefused] = useState<{ readonly reference: string; readonly message: string } | null>(
    null,
  );
  const form = useRef<HTMLDivElement>(null);
  const known = [...(states.data?.invented.nodes ?? []), ...(states.data?.participants.nodes ?? [])];
  const { values } = draft;
  const head = {
    participant: values.participant ?? '',
    cycle: values.cycle ?? now.slice(0, 4),
    receivedOn: values.receivedOn ?? now.slice(0, 10),
  };
  const rowOf = (reference: string): TypedRow =>
    Object.fromEntries(
      fieldsOf(instrument, { reference }).map((field) => [field, values[`${reference} ${field}`] ?? '']),
    );
  const filled = instrument.provisions.filter(({ reference }) => !isEmpty(rowOf(reference)));

  async function send() {
    setRefused(null);
    const read = filled.map(({ reference }) => ({
      reference,
      ...answerIn(reference, rowOf(reference), instrument),
    }));
    const wrong = new Map(
      read.flatMap((one) =>
        Object.keys(one.faults).length > 0 ? [[one.reference, one.faults] as const] : [],
      ),
    );
    setFaults(wrong);
    const [first] = wrong.keys();
    if (first) return goTo(first);
    const pressed = await act.press({
      ...head,
      ...{ instrument: instrument.code, instrumentVersion: instrument.version },
      channel: 'PAPER',
      helped: values.helped === 'yes',
      consulted: consultedNumbers.filter((body) => values[`consulted ${body}`] === 'yes'),
      answers: read.map(({ answer }) => answer),
    });
    if (pressed.kind === 'done') return void navigate(paths.revision(pressed.result.id));
    if (pressed.kind !== 'refused') return;
    const [list, at] = placeOf(pressed.refusal);
    const row = list === 'answers' ? read[Number(at)] : undefined;
    if (!row) return;
    setRefused({ reference: row.reference, message: pressed.refusal.message });
    goTo(row.reference);
  }
  const goTo = (reference: string) =>
    requestAnimationFrame(() => {
      const row = form.current?.querySelector(`[data-row="${CSS.escape(reference)}"]`);
      row?.scrollIntoView({ block: 'center' });
      const field = row?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? row?.querySelector('input');
      field?.focus({ preventScroll: true });
    });

  return (
    <Page
      title={t('title', { title: instrument.title })}
      tools={
        <ButtonLink className="at-end" kind="ghost" to={paths.paperForm(instrument.code)}>
          {t('form')}
        </ButtonLink>
      }
    >
      <div className={styles.screen} ref={form}>
        <Form act={refused ? { ...act, refusal: null } : act} onSubmit={send} checked>
          <DraftNote draft={draft} />
          <div className={styles.head}>
            <PaperVersion instrument={instrument} />
            <SelectField
              name="participant"
              label={t('state')}
              value={head.participant}
              onChange={(event) => draft.change({ participant: event.target.value })}
            >
              <option value="">{t('choose')}</option>
              {known.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField
              name="cycle"
              label={t('cycle')}
              inputMode="numeric"
              value={head.cycle}
              onChange={(event) => draft.change({ cycle: event.target.value })}
            />
            <DateField
              name="receivedOn"
              label={t('received')}
              max={now.slice(0, 10)}
              value={head.receivedOn}
              onChange={(receivedOn) => draft.change({ receivedOn })}
            />
            <CheckField
              label={t('helped')}
              checked={values.helped === 'yes'}
              onChange={(event) => draft.change({ helped: event.target.checked ? 'yes' : '' })}
            />
          </div>
          <fieldset className={styles.consulted}>
            <legend>{t('consulted')}</legend>
            {consultedNumbers.map((body, at) => (
              <CheckField
                key={body}
                label={`${at + 1} ${word(body)}`}
                checked={values[`consulted ${body}`] === 'yes'}
                onChange={(event) =>
                  draft.change({ [`consulted ${body}`]: event.target.checked ? 'yes' : '' })
                }
              />
            ))}
          </fieldset>
          <TypeInKey instrument={instrument} />
          {paperOrder(instrument.provisions).map(({ article, provisions }) => (
            <section key={article.number} className={styles.article}>
              <h2>
                {word('article', { number: article.number })} <span>{article.title}</span>
              </h2>
              {provisions.map((one) => (
                <TypeInRow
                  key={one.provision.reference}
                  one={one}
                  instrument={instrument}
                  row={rowOf(one.provision.reference)}
                  faults={faults.get(one.provision.reference) ?? {}}
                  refused={refused?.reference === one.provision.reference ? refused.message : null}
                  onChange={(field, text) => draft.change({ [`${one.provision.reference} ${field}`]: text })}
                />
              ))}
            </section>
          ))}
          <FormEnd
            submit={t('send')}
            disabled={head.participant === '' || filled.length === 0}
            beside={
              <span className="sm muted">
                {t('typed', { count: filled.length, of: instrument.provisions.length })}
              </span>
            }
          />
        </Form>
      </div>
    </Page>
  );
}

export const texts = english('paper.type-in', {
  title: 'Type in a paper report: {{title}}',
  form: 'The paper form',
  state: 'State',
  choose: 'Choose the State',
  cycle: 'Cycle',
  received: 'Received on',
  helped: 'The secretariat helped to fill it in',
  consulted: 'Consulted',
  send: 'Register the report',
  typed_one: '1 of {{of}} provisions typed in. Kept on this device until it is sent.',
  typed_other: '{{count}} of {{of}} provisions typed in. Kept on this device until it is sent.',
});
