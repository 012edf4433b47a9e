import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { useColleagues, useColleaguesAt } from './use-colleagues.ts';

const NotesDialog = lazy(() => import('./NotesDialog.tsx'));
const HistoryDialog = lazy(() => import('./HistoryDialog.tsx'));

type AtFieldProps = { readonly form: AnswerForm; readonly fields: readonly AnswerField[] };

/** The notes and the history of what a question writes. */
export function ColleaguesAtField({ form, fields }: AtFieldProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<'notes' | 'history' | null>(null);
  const { colleagues } = useColleagues(form.assessment.id);
  const { notes } = useColleaguesAt(form);
  if (!colleagues?.assignments) return null;
  const here = notes.filter(({ field }) => fields.includes(field as AnswerField));
  const count = here.filter(({ resolvedAt }) => !resolvedAt).length;
  const unread = here.some((thread) => thread.unread);
  return (
    <span className={styles.tools}>
      <Button
        size="small"
        kind="ghost"
        icon="note"
        className={unread ? styles.unread : undefined}
        onClick={() => setOpen('notes')}
      >
        {t('notes', { count })}
      </Button>
      <Button size="small" kind="ghost" icon="clock" onClick={() => setOpen('history')}>
        {t('history')}
      </Button>
      {open && (
        <Suspense>
          {open === 'notes' ? (
            <NotesDialog form={form} fields={fields} threads={here} onClose={() => setOpen(null)} />
          ) : (
            <HistoryDialog form={form} fields={fields} onClose={() => setOpen(null)} />
          )}
        </Suspense>
      )}
    </span>
  );
}
