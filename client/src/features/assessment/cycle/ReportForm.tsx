import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql/gql.ts';
import { wrongDay } from '../../../lib/day.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { Button, ButtonLink, buttonLook } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { texts as words } from '../texts.ts';
import styles from './ReportForm.module.css';
import { ReportLook } from './ReportLook.tsx';
import { type ReportAnswer, type ReportPreview, reportAddress, sendReport } from './send-report.ts';

const query = graphql(`
  query ReportRoute($fictional: Boolean!) {
    participants(fictional: $fictional) { totalCount nodes { code name } }
  }
`);

const cyclesInBrief = graphql(`
  query CyclesInBrief($first: Int = 50, $after: String) {
    cycles(first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id cycle instrument { code title } }
    }
  }
`);

type Channel = 'FILE' | 'PAPER';
type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'look'; readonly preview: ReportPreview }
  | { readonly kind: 'done'; readonly answers: number; readonly assessment: string };

/** A report that came on paper or as a file: of which State and cycle it is, and what it says. */
export function ReportForm() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { language } = useLanguage();
  const { population, now } = useSession();
  const today = (now ?? new Date().toISOString()).slice(0, 10);
  const { data } = useQuery(query, { variables: { fictional: population === 'FICTIONAL' } });
  const { data: opened, fetchMore } = useQuery(cyclesInBrief);
  useAllPages(opened?.cycles.pageInfo, (after) => fetchMore({ variables: { after } }));
  const [state, setState] = useState('');
  const [cycle, setCycle] = useState('');
  const [channel, setChannel] = useState<Channel>('FILE');
  const [helped, setHelped] = useState(false);
  const [receivedOn, setReceivedOn] = useState(today);
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [refused, setRefused] = useState<string | null>(null);
  // Once more after a line that was cut is the same registration.
  const operation = useRef(newOperationId());
  const chosen = opened?.cycles.nodes.find(({ id }) => id === cycle);
  const of = chosen && state ? { state, instrument: chosen.instrument.code, cycle: chosen.cycle } : null;
  const again = () => {
    operation.current = newOperationId();
    setStep({ kind: 'choose' });
    setRefused(null);
  };

  async function ask<T extends ReportAnswer>(registering: boolean, next: (got: T) => Step) {
    if (!of || !file) return;
    setRefused(null);
    setStep({ kind: 'looking' });
    const as = { operation: operation.current, channel, helped, receivedOn };
    const answered = await sendReport<T>(of, file, { language, as: registering ? as : null });
    if ('said' in answered) {
      setStep({ kind: 'choose' });
      setRefused(answered.said ?? t('lost'));
    } else setStep(next(answered.got));
  }

  if (step.kind === 'done')
    return (
      <Panel title={t('title')}>
        <Note tone="ok" role="status">
          {t('registered', { count: step.answers })}{' '}
          <Link to={paths.submission(step.assessment)}>{t('open')}</Link>
        </Note>
        <Button
          onClick={() => {
            setFile(null);
            again();
          }}
        >
          {t('another')}
        </Button>
      </Panel>
    );
  const ready = of !== null && file !== null && wrongDay(receivedOn) === null && receivedOn !== '';
  return (
    <Panel title={t('title')}>
      <Form
        className={styles.form}
        checked
        onSubmit={() => {
          if (ready) void ask<ReportPreview>(false, (preview) => ({ kind: 'look', preview }));
        }}
      >
        <SelectField
          label={t('state')}
          value={state}
          onChange={(event) => {
            setState(event.target.value);
            again();
          }}
        >
          <option value="">{t('chooseOne')}</option>
          {data?.participants.nodes.map(({ code, name }) => (
            <option key={code} value={code} dir="auto">
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('cycle')}
          hint={t('cycleHint')}
          value={cycle}
          onChange={(event) => {
            setCycle(event.target.value);
            again();
          }}
        >
          <option value="">{t('chooseOne')}</option>
          {opened?.cycles.nodes.map((one) => (
            <option key={one.id} value={one.id}>
              {t('cycleOf', { title: one.instrument.title, cycle: one.cycle })}
            </option>
          ))}
        </SelectField>
        <Choice
          legend={t('channel')}
          value={channel}
          options={(['FILE', 'PAPER'] as const).map((value) => ({
            value,
            label: word(value),
            detail: t(value),
          }))}
          onChange={setChannel}
        />
        {channel === 'PAPER' && of && (
          <p>
            <ButtonLink to={paths.typeInOf(of.instrument)}>{t('typeIn')}</ButtonLink>{' '}
            <a
              className={buttonLook({ kind: 'plain', children: true })}
              href={`${reportAddress(of)}.xlsx`}
              download
            >
              <Icon name="download" />
              {t('blank')}
            </a>
          </p>
        )}
        <DateField
          label={t('received')}
          hint={t('receivedHint')}
          max={today}
          value={receivedOn}
          onChange={setReceivedOn}
        />
        <CheckField
          label={t('helped')}
          checked={helped}
          onChange={(event) => setHelped(event.target.checked)}
        />
        <fieldset className={styles.file}>
          <legend>{t('file')}</legend>
          <FileChoice
            label={t(file ? 'anotherFile' : 'chooseFile')}
            accept=".xlsx,.csv,.json"
            onChoose={([first = null]) => {
              setFile(first);
              again();
            }}
          >
            {file && (
              <b>
                <Own>{file.name}</Own>
              </b>
            )}
            <span className="xs muted">{t('fileHint')}</span>
          </FileChoice>
        </fieldset>
        {refused && (
          <Note tone="bad" role="alert">
            <Own>{refused}</Own>
          </Note>
        )}
        {step.kind !== 'look' && (
          <div>
            <Button type="submit" kind="primary" disabled={!ready} busy={step.kind === 'looking'}>
              {t('look')}
            </Button>
          </div>
        )}
      </Form>
      {step.kind === 'look' && (
        <ReportLook
          preview={step.preview}
          onRegister={() =>
            void ask<ReportAnswer & { assessment: string }>(true, ({ answers, assessment }) => ({
              kind: 'done',
              answers,
              assessment,
            }))
          }
        />
      )}
    </Panel>
  );
}

export const texts = english('cycle.report', {
  title: 'A report on paper or as a file',
  state: 'State',
  chooseOne: 'Choose…',
  cycle: 'Checklist and cycle',
  cycleHint: 'Those that were opened.',
  cycleOf: '{{title}}, cycle {{cycle}}',
  channel: 'How it came',
  FILE: 'The State filled in a checklist file.',
  PAPER: 'Type it into an empty checklist file first.',
  typeIn: 'Type it in on one screen',
  blank: 'An empty checklist of this State',
  received: 'Received on',
  receivedHint: 'The day that counts for the deadline.',
  helped: 'The secretariat helped to fill it in',
  file: 'The checklist file',
  chooseFile: 'Choose a file',
  anotherFile: 'Choose another',
  fileHint: 'A workbook, CSV or JSON, as it was exported here.',
  look: 'Look at what it says',
  registered_one: 'Registered: 1 answer.',
  registered_other: 'Registered: {{count}} answers.',
  open: 'Open the submission',
  another: 'Register another one',
  lost: 'The server did not answer. Try again: it counts only once.',
});
