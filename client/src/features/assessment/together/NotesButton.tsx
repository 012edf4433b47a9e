import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { aboutOf, type NoteAbout } from './note-about.ts';
import { useColleaguesAt } from './use-colleagues.ts';

const NotesDialog = lazy(() => import('./NotesDialog.tsx'));

type NotesButtonProps = { readonly form: AnswerForm; readonly abouts: readonly NoteAbout[] };

/** How many notes are open here, and the way to them. */
export function NotesButton({ form, abouts }: NotesButtonProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const { notes } = useColleaguesAt(form);
  const here = notes.filter((thread) => abouts.includes(aboutOf(thread)));
  const count = here.filter(({ resolvedAt }) => !resolvedAt).length;
  return (
    <>
      <Button
        size="small"
        kind="ghost"
        icon="note"
        className={here.some((thread) => thread.unread) ? styles.unread : undefined}
        onClick={() => setOpen(true)}
      >
        <span className={count > 0 ? undefined : styles.word}>{t('notes', { count })}</span>
      </Button>
      {open && (
        <Suspense>
          <NotesDialog form={form} abouts={abouts} threads={here} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
