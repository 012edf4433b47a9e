import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import styles from './DraftNote.module.css';
import { Note } from './Note.tsx';

type DraftNoteProps = {
  readonly draft: {
    readonly kept: 'device' | 'page' | null;
    readonly restored: { readonly at: string } | null;
    readonly changedSince: boolean;
    readonly throwAway: () => void;
  };
};

/** Where the half-written is kept, since when, and how to be rid of it. */
export function DraftNote({ draft: { kept, restored, changedSince, throwAway } }: DraftNoteProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  if (kept === null) return null;
  const away = (
    <Button size="small" kind="ghost" onClick={throwAway}>
      {t('throwAway')}
    </Button>
  );
  const said = restored ? t('restored', { at: instant(restored.at) }) : t('device');
  return (
    <Said tone={changedSince || kept === 'page' ? 'wait' : 'info'} away={kept === 'device' && away}>
      {kept === 'page' ? t('page') : said} {changedSince && t('changedSince')}
    </Said>
  );
}

type SaidProps = {
  readonly tone?: 'info' | 'wait';
  readonly away?: ReactNode;
  readonly children: ReactNode;
};

const Said = ({ tone = 'info', away, children }: SaidProps) => (
  <div>
    <Note tone={tone} role="status">
      <span className={`row wrap sp ${styles.words}`}>
        <span>{children}</span>
        {away}
      </span>
    </Note>
  </div>
);

export const texts = english('ui.draft-note', {
  device: 'Kept on this device until you send it.',
  page: 'This browser keeps nothing on this device: what you write here is lost when you close or reload the page.',
  restored: 'You wrote this on {{at}}; it was kept on this device and is not sent yet.',
  changedSince: 'Something it refers to has changed since: compare before you send it.',
  throwAway: 'Discard it',
});
