import { useState } from 'react';
import { sendBytes, type Told } from '../../lib/files/send-bytes.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FileChoice } from './FileChoice.tsx';
import { type MappingOfAnswers, MappingPreview } from './MappingPreview.tsx';
import { ToldList } from './ToldList.tsx';

type Preview = {
  readonly instrument: {
    readonly title: string;
    readonly code: string;
    readonly version: string;
    readonly provisions: number;
    readonly questions: number;
  } | null;
  readonly outcome: 'NEW' | 'VERSION' | 'STATE' | 'UNCHANGED' | null;
  readonly changes: readonly {
    readonly part:
      | 'conventions'
      | 'chapters'
      | 'articles'
      | 'provisions'
      | 'participants'
      | 'assistanceTypes'
      | 'challenges'
      | 'questions';
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
  }[];
  readonly messages: readonly Told[];
  /** Of a new version. */
  readonly answers?: MappingOfAnswers | null;
};

/** A treaty's checklist from a file: looked at first, then loaded whole or not at all. */
export function LoadInstrument({ onLoaded }: { readonly onLoaded: () => void }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<Preview | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);

  async function send(chosen: File, load: boolean) {
    setBusy(true);
    setWhy(null);
    const address = `/instruments/import${load ? '?load=yes' : ''}`;
    const sent = await sendBytes<Preview>(address, chosen, 'application/json', language);
    setBusy(false);
    if ('why' in sent) return setWhy(sent.why ?? t('noAnswer'));
    setSeen(sent.got);
    setDone(load);
    if (load) onLoaded();
  }

  return (
    <Panel title={t('title')}>
      <p className="ink2">{t('lead')}</p>
      <FileChoice
        label={t(file ? 'another' : 'choose')}
        hint={t('kind')}
        accept=".json,application/json"
        chosen={file?.name ?? null}
        disabled={busy}
        onChoose={(chosen) => {
          setFile(chosen);
          setSeen(null);
          setDone(false);
          void send(chosen, false);
        }}
      />
      <div aria-live="polite">
        {why && <Note tone="bad">{why}</Note>}
        {seen && !seen.instrument && <p className="b">{t('refused')}</p>}
        {seen?.instrument && (
          <>
            <p>
              <b>{seen.instrument.title}</b> {t(seen.outcome ?? 'NEW')}
            </p>
            <table className="tbl xs">
              <thead>
                <tr>
                  <th scope="col">{t('part')}</th>
                  <th scope="col">{t('added')}</th>
                  <th scope="col">{t('changed')}</th>
                  <th scope="col">{t('unchanged')}</th>
                </tr>
              </thead>
              <tbody>
                {seen.changes.map((one) => (
                  <tr key={one.part}>
                    <th scope="row">{t(one.part)}</th>
                    <td>{one.added}</td>
                    <td>{one.changed}</td>
                    <td>{one.unchanged}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
        {seen?.answers && <MappingPreview answers={seen.answers} />}
        {seen && <ToldList messages={seen.messages} />}
        {done && <Note tone="ok">{t('loaded')}</Note>}
      </div>
      {file && seen?.instrument && !done && seen.outcome !== 'UNCHANGED' && (
        <Button kind="primary" busy={busy} onClick={() => void send(file, true)}>
          {t('load')}
        </Button>
      )}
    </Panel>
  );
}

export const texts = english('instrument.load', {
  title: 'Load an instrument file',
  lead: 'You see what it would change and what is wrong with it before anything is loaded. It is loaded whole, or not at all.',
  kind: 'A JSON file in the format of instrument.schema.json, up to 5 MB',
  choose: 'Choose a file',
  another: 'Choose another',
  refused: 'This file cannot be loaded. Correct these places in it:',
  NEW: 'is new.',
  VERSION: 'is a new version.',
  STATE: 'is the same text in another state.',
  UNCHANGED: 'is loaded already, word for word.',
  part: 'Part',
  added: 'New',
  changed: 'Changed',
  unchanged: 'As before',
  conventions: 'Convention',
  chapters: 'Chapters',
  articles: 'Articles',
  provisions: 'Provisions',
  participants: 'Participants of its own',
  assistanceTypes: 'Kinds of help',
  challenges: 'Challenges',
  questions: 'Questions',
  load: 'Load it',
  loaded: 'It is loaded. Every screen knows it now.',
  noAnswer: 'The server did not answer. Try again.',
});
