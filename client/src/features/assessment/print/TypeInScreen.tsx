import { useQuery } from '@apollo/client/react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegisterReportInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
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
import { commonLanguages } from '../../../ui/LanguagePicker.tsx';
import { Page } from '../../../ui/Page.tsx';
import { texts as words } from '../texts.ts';
import { registerReport, typeInStates } from './documents.ts';
import { texts as paperTexts } from './PaperForm.tsx';
import { PaperVersion } from './PaperVersion.tsx';
import { consultedNumbers, type PaperInstrument, paperOrder } from './paper-codes.ts';
import styles from './TypeIn.module.css';
import { TypeInKey } from './TypeInKey.tsx';
import { languageList, TypeInRow } from './TypeInRow.tsx';
import { inFieldsOfToday } from './typed-before.ts';
import { isEmpty, type RowFaults, type TypedRow } from './typed-place.ts';
import { answerIn } from './typed-row.ts';

type TypeInScreenProps = { readonly instrument: PaperInstrument; readonly now: string };

/** A paper report typed in, in the order of the paper, by keyboard alone; kept on this device as one goes, sent once. */
export function TypeInScreen({ instrument, now }: TypeInScreenProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const onPaper = useTexts(paperTexts);
  const navigate = useNavigate();
  const states = useQuery(typeInStates);
  const draft = useDraft<Readonly<Record<string, string>>>(
    `paper report ${instrument.code} ${instrument.version}`,
    {
      blank: {},
      read: (kept) => inFieldsOfToday(textsByName(kept)),
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
  const rows = useMemo(() => rowsIn(values), [values]);
  const rowOf = (reference: string): TypedRow => rows.get(reference) ?? blankRow;
  const { languageName } = useFormat();
  const { language: reader } = useLanguage();
  const languages = useMemo(
    () =>
      commonLanguages
        .map((tag) => [tag, languageName(tag)] as const)
        .sort(([, one], [, other]) => one.localeCompare(other)),
    [languageName],
  );
  // Who types has the paper in front of them in the language in which they read.
  const language = values.language || reader;
  const spoken = {
    ...{
      language,
      secondLanguage: values.secondLanguage === language ? null : values.secondLanguage || null,
    },
    tagOf: (name: string) =>
      languages.find((one) => one.some((known) => known.toLowerCase() === name.toLowerCase()))?.[0] ??
      (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name) ? name : null),
  };
  const filled = instrument.provisions.filter(({ reference }) => !isEmpty(rowOf(reference)));

  async function send() {
    setRefused(null);
    const read = filled.map(({ reference }) => ({
      reference,
      ...answerIn(reference, rowOf(reference), instrument, spoken),
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
            <SelectField
              name="language"
              label={onPaper('language')}
              value={language}
              onChange={(event) => draft.change({ language: event.target.value })}
            >
              <Languages of={languages} />
            </SelectField>
            <SelectField
              name="secondLanguage"
              label={onPaper('secondLanguage')}
              value={spoken.secondLanguage ?? ''}
              onChange={(event) => draft.change({ secondLanguage: event.target.value })}
            >
              <option value="">{t('none')}</option>
              <Languages of={languages.filter(([tag]) => tag !== language)} />
            </SelectField>
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
          <datalist id={languageList}>
            {languages.map(([tag, name]) => (
              <option key={tag} value={name} />
            ))}
          </datalist>
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
                  faults={faults.get(one.provision.reference) ?? noFaults}
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

const Languages = ({ of }: { readonly of: readonly (readonly [tag: string, name: string])[] }) =>
  of.map(([tag, name]) => (
    <option key={tag} value={tag}>
      {name}
    </option>
  ));

const blankRow: TypedRow = {};
const noFaults: RowFaults = {};

/** What is typed, by provision; what is typed of the report as a whole has no blank in its name. */
function rowsIn(values: Readonly<Record<string, string>>): ReadonlyMap<string, TypedRow> {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(values)) {
    const [, reference = '', place = ''] = /^(\S+) (.+)$/.exec(name) ?? [];
    if (!place) continue;
    const row = rows.get(reference) ?? {};
    row[place] = text;
    rows.set(reference, row);
  }
  return rows;
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
  none: 'None',
  send: 'Register the report',
  typed_one: '1 of {{of}} provisions typed in. Kept on this device until it is sent.',
  typed_other: '{{count}} of {{of}} provisions typed in. Kept on this device until it is sent.',
});
