import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import type { Clash } from './use-draft-file.ts';
import styles from './writing.module.css';

type ClashedProps = {
  readonly clash: Clash;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** Two wrote in one entry: both are shown side by side until one of them is chosen. */
export function Clashed({ clash, onMine, onTheirs }: ClashedProps) {
  const t = useTexts(texts);
  return (
    <div role="alert">
      <Note tone="bad">{t('clash')}</Note>
      <div className={styles.pair}>
        <Version title={t('clashTheirs')} entry={clash.theirs} />
        <Version title={t('clashYours')} entry={clash.edits[clash.at]?.becomes} />
      </div>
      <div className="row wrap">
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
        <Button kind="primary" onClick={onMine}>
          {t('keepMine')}
        </Button>
      </div>
    </div>
  );
}

function Version({ title, entry }: { readonly title: string; readonly entry: unknown }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const said = entry as { readonly texts?: object; readonly titles?: object } | null;
  const words = said?.texts ?? said?.titles;
  return (
    <section className={styles.entry}>
      <h4>{title}</h4>
      {said ? <Own as="p">{words ? saidIn(words, language) : ''}</Own> : <p>{t('wasDeleted')}</p>}
      {said && (
        <details>
          <summary>{t('code')}</summary>
          <pre dir="ltr" className="xs">
            {JSON.stringify(said, null, 1)}
          </pre>
        </details>
      )}
    </section>
  );
}
