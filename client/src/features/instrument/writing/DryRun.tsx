import { useState } from 'react';
import { sendBytes, type Told } from '../../../lib/files/send-bytes.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { type MappingOfAnswers, MappingPreview } from '../MappingPreview.tsx';
import { ToldList } from '../ToldList.tsx';
import type { DraftFile } from './draft-file.ts';
import { texts } from './mapping-texts.ts';
import type { Writing } from './use-draft-file.ts';

type Seen = { readonly messages: readonly Told[]; readonly answers?: MappingOfAnswers | null };

/** What the draft, as it was kept, would do to the answers there are; nothing is changed by asking. */
export function DryRun({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    setWhy(null);
    const state = writing.draft?.next ?? 'UNDER_CONSULTATION';
    const decision = { text: '…', day: new Date().toISOString().slice(0, 10) };
    const instrument = { ...file.instrument, state, ...(state === 'ADOPTED' && { decision }) };
    const sent = await sendBytes<Seen>(
      '/instruments/import',
      new Blob([JSON.stringify({ ...file, instrument })]),
      'application/json',
      language,
    );
    setBusy(false);
    if ('why' in sent) return setWhy(sent.why ?? t('noAnswer'));
    setSeen(sent.got);
  }
  return (
    <div className="col" style={{ gap: 10 }}>
      <div className="row wrap">
        <Button busy={busy} onClick={() => void run()}>
          {t('dryRun')}
        </Button>
        <span className="xs muted">{t('dryRunHint')}</span>
      </div>
      <div aria-live="polite">
        {why && <Note tone="bad">{why}</Note>}
        {seen && <ToldList messages={seen.messages} />}
        {seen?.answers && <MappingPreview answers={seen.answers} />}
      </div>
    </div>
  );
}
