import { type ReactNode, Suspense } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import { changedSince } from '../answer/changed-fields.ts';
import { QuestionSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { VersionsOfTwo } from '../answer/VersionsOfTwo.tsx';
import { FieldComments } from '../receipt/FieldComments.tsx';
import { Colleagues } from '../together/Colleagues.tsx';
import { HereIn } from '../together/Here.tsx';
import styles from './Question.module.css';

type QuestionProps = {
  readonly number: number;
  readonly title: string;
  readonly hint?: string;
  readonly form: AnswerForm;
  /** The fields of the answer that this question writes. */
  readonly fields: readonly AnswerField[];
  readonly children: ReactNode;
};

/** One question of the form: its number, what became of what was typed, and both versions where it was changed twice. */
export function Question({ number, title, hint, form, fields, children }: QuestionProps) {
  const t = useTexts(texts);
  const { writing } = form;
  return (
    <section
      className={styles.question}
      aria-label={title}
      data-field={fields[0]}
      data-fields={fields.join(' ')}
    >
      <div className={styles.line}>
        <h2>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          {title}
        </h2>
        <HereIn reference={form.reference} fields={fields.filter((field) => field !== 'practice')} />
        <Colleagues form={form} fields={fields} />
        <QuestionSave writing={writing} fields={fields} />
      </div>
      {hint && <p className={`${styles.hint} xs muted`}>{hint}</p>}
      <FieldComments fields={fields} />
      {children}
      {isChanged(form, fields) && (
        <Suspense>
          <SinceLast form={form} fields={fields} />
        </Suspense>
      )}
      {fields.map((field) => {
        const reason = form.reasonAt(field);
        return (
          <div key={field}>
            {reason && (
              <p className={styles.fault} role="alert">
                {!own.includes(field) && <Icon name="warning" small />}
                {!own.includes(field) && reason}
                {!form.readOnly && (
                  <Button size="small" kind="ghost" onClick={() => form.tryAgain(field)}>
                    {t('again')}
                  </Button>
                )}
              </p>
            )}
            {!below.includes(field) && <VersionsOfTwo form={form} fields={[field]} />}
          </div>
        );
      })}
    </section>
  );
}

const SinceLast = lazily(async () => (await import('../cycle/SinceLast.tsx')).default);

/** Something else than in the last cycle was written, not only what is not answered yet. */
const isChanged = ({ previous, values, writing }: AnswerForm, fields: readonly AnswerField[]): boolean =>
  previous !== null &&
  (writing.revision > 0 || values.compliance !== null) &&
  changedSince(values, previous.values).some((field) => fields.includes(field));

/** These are one field of the form, which says its refusal itself. */
const own: readonly AnswerField[] = ['law', 'practice', 'lawTranslation', 'practiceTranslation'];

/** Both versions of these are right below their own place. */
const below: readonly AnswerField[] = ['law', 'practice'];

export const texts = english('assessment.question', { again: 'Try again' });
