import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { NotesButton } from './NotesButton.tsx';
import { useColleagues } from './use-colleagues.ts';

const HistoryDialog = lazy(() => import('./HistoryDialog.tsx'));

type AtFieldProps = { readonly form: AnswerForm; readonly fields: readonly AnswerField[] };

/** The notes and the history of what a question writes. */
export function ColleaguesAtField({ form, fields }: AtFieldProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const { colleagues } = useColleagues(form.assessment.id);
  if (!colleagues?.assignments) return null;
  return (
    <span className={styles.tools}>
      <NotesButton form={form} abouts={fields} />
      <Button size="small" kind="ghost" icon="clock" onClick={() => setOpen(true)}>
        <span className={styles.word}>{t('history')}</span>
      </Button>
      {open && (
        <Suspense>
          <HistoryDialog form={form} fields={fields} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
