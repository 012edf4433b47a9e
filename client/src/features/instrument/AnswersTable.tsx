import { useState } from 'react';
import { sendBytes } from '../../lib/files/send-bytes.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useVisibilityWord } from '../../ui/VisibilityBadge.tsx';
import styles from './AnswersTable.module.css';
import { FileChoice } from './FileChoice.tsx';
import type { ListedInstrument } from './InstrumentList.tsx';
import { ToldList } from './ToldList.tsx';
import { type TablePreview, type TableResult, unmatchedCsv } from './table-types.ts';

type AnswersTableProps = {
  readonly instrument: ListedInstrument;
  /** The cycle proposed. */
  readonly year: string;
  readonly onClose: () => void;
};

/** The answers of all participants from one table: looked at row by row, then taken in. */
export function AnswersTable({ instrument, year, onClose }: AnswersTableProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const visibility = useVisibilityWord();
  const [asked, setAsked] = useState({ cycle: year, source: '', day: '', visibility: 'SECRETARIAT' });
  const [file, setFile] = useState<File | null>(null);
  const [columns, setColumns] = useState<Readonly<Record<number, string>>>({});
  const [seen, setSeen] = useState<TablePreview | null>(null);
  const [done, setDone] = useState<TableResult | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function send<T>(chosen: File, more: Record<string, string>): Promise<T | null> {
    setBusy(true);
    setWhy(null);
    const search = new URLSearchParams({ cycle: asked.cycle, ...more });
    const address = `/instruments/${instrument.code}/answers?${search}`;
    const sent = await sendBytes<T>(address, chosen, 'text/csv', language);
    setBusy(false);
    if ('why' in sent) setWhy(sent.why ?? t('noAnswer'));
    return sent.got;
  }
  async function look(chosen: File, said: Readonly<Record<number, string>>) {
    setDone(null);
    setSeen(await send<TablePreview>(chosen, { columns: JSON.stringify(said) }));
  }
  async function take(chosen: File) {
    setDone(await send<TableResult>(chosen, { ...asked, columns: JSON.stringify(columns), load: 'yes' }));
  }

  const fit = seen?.rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED') ?? [];
  const unknown = seen?.rows.filter(({ participant }) => !participant) ?? [];
  const set = (field: keyof typeof asked) => (event: { readonly target: { readonly value: string } }) =>
    setAsked({ ...asked, [field]: event.target.value });
  return (
    <Panel
      title={t('title', { instrument: instrument.title })}
      aside={
        <Button size="small" kind="ghost" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p className="ink2">{t('lead')}</p>
      <p>
        <a
          className="sm"
          download
          href={`/instruments/${instrument.code}/answers.csv?cycle=${encodeURIComponent(asked.cycle)}`}
        >
          {t('takeOut', { cycle: asked.cycle })}
        </a>
      </p>
      <div className={styles.fields}>
        <TextField label={t('cycle')} inputMode="numeric" value={asked.cycle} onChange={set('cycle')} />
        <TextField label={t('source')} hint={t('sourceHint')} value={asked.source} onChange={set('source')} />
        <TextField label={t('day')} hint={t('dayHint')} dir="ltr" value={asked.day} onChange={set('day')} />
        <SelectField label={t('visibility')} value={asked.visibility} onChange={set('visibility')}>
          {(['SECRETARIAT', 'DONORS', 'PUBLIC'] as const).map((level) => (
            <option key={level} value={level}>
              {visibility(level)}
            </option>
          ))}
        </SelectField>
      </div>
      <FileChoice
        label={t(file ? 'another' : 'choose')}
        hint={t('kind')}
        accept=".csv,text/csv"
        chosen={file?.name ?? null}
        disabled={busy}
        onChoose={(chosen) => {
          setFile(chosen);
          setColumns({});
          void look(chosen, {});
        }}
      />
      <div aria-live="polite">
        {why && <Note tone="bad">{why}</Note>}
        {done && (
          <Note tone="ok">
            {t('done', {
              taken: done.rows.filter(({ outcome }) => outcome === 'TAKEN').length,
              refused: done.rows.filter(({ outcome }) => outcome === 'REFUSED').length,
            })}
          </Note>
        )}
        {seen && !done && <p className="b">{t('summary', { fit: fit.length, all: seen.rows.length })}</p>}
        {seen && <ToldList messages={seen.messages} />}
      </div>
      {file && seen && !done && (
        <>
          <details>
            <summary>{t('columns')}</summary>
            <div className={styles.fields}>
              {seen.columns.map((column) => (
                <SelectField
                  key={column.at}
                  label={<Own>{column.header}</Own>}
                  value={column.target ?? ''}
                  disabled={busy}
                  onChange={(event) => {
                    const said = { ...columns, [column.at]: event.target.value };
                    setColumns(said);
                    void look(file, said);
                  }}
                >
                  <option value="">{t('ignored')}</option>
                  {seen.targets.map(({ target, part, provision, text }) => (
                    <option key={target} value={target}>
                      {[provision, text ?? t(part)].filter(Boolean).join(' · ')}
                    </option>
                  ))}
                </SelectField>
              ))}
            </div>
          </details>
          <div className="row wrap">
            <Button kind="primary" busy={busy} disabled={fit.length === 0} onClick={() => void take(file)}>
              {t('take', { fit: fit.length })}
            </Button>
            {unknown.length > 0 && (
              <a
                className="sm"
                download="names-not-found.csv"
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(unmatchedCsv(unknown))}`}
              >
                {t('unmatched', { unknown: unknown.length })}
              </a>
            )}
          </div>
          <RecordTable heads={[t('row'), t('name'), t('who'), t('what')]} first="12%">
            {seen.rows.map((row) => (
              <tr key={row.row}>
                <th scope="row">{row.row}</th>
                <td>
                  <Own>{row.written}</Own>
                </td>
                <td>{row.participant?.name ?? '—'}</td>
                <td>
                  {t(row.outcome)}
                  <ToldList messages={row.messages} />
                </td>
              </tr>
            ))}
          </RecordTable>
        </>
      )}
    </Panel>
  );
}

export const texts = english('instrument.answers-table', {
  title: 'Answers by CSV: {{instrument}}',
  lead: 'One row for each participant, a column for each question. Answers of real States count as real: say where they are from, and of which day they are.',
  takeOut: 'What was submitted of {{cycle}}, as such a table',
  close: 'Close',
  cycle: 'Cycle (a year)',
  source: 'Where they are from',
  sourceHint: 'It is kept with the answers and shown.',
  day: 'Of which day they are',
  dayHint: 'Year, month and day: 2026-03-01',
  visibility: 'Who may see them',
  kind: 'A CSV file, up to 5 MB; its first row names the columns',
  choose: 'Choose a file',
  another: 'Choose another',
  columns: 'What each column is',
  ignored: 'Passed over',
  participant: 'Who answers',
  compliance: 'Compliance',
  law: 'On paper',
  practice: 'In practice',
  assistanceWanted: 'Help wanted',
  reply: 'A question',
  summary: 'Rows that can be taken in: {{fit}} of {{all}}',
  take: 'Take in ({{fit}})',
  unmatched: 'Download the names that were not found ({{unknown}})',
  done: 'Taken in: {{taken}}. Refused: {{refused}}.',
  row: 'Row',
  name: 'Name in the file',
  who: 'Participant',
  what: 'What becomes of it',
  NEW: 'New',
  CHANGED: 'Changed',
  UNCHANGED: 'As it is',
  SKIPPED: 'Passed over',
  ERROR: 'Not taken in',
  noAnswer: 'The server did not answer. Try again.',
});
