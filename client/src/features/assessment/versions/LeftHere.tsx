import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import type { AnswerWriter } from '../answer/answer-writer.ts';
import ChangedByTwo from '../answer/ChangedByTwo.tsx';
import { changedFields } from '../answer/changed-fields.ts';
import { describeField } from '../answer/describe.ts';
import { ancestorOf } from '../answer/save/ancestors.ts';
import { useAnswerForm } from '../answer/use-answer-form.ts';
import { useFieldWord } from '../receipt/field-words.ts';
import styles from './Carried.module.css';

type LeftHereProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly reference: string;
  readonly writer: AnswerWriter;
};

/** Words at a provision that the checklist no longer asks, which has no page any longer: what is not saved of them is read and decided here. */
export function LeftHere({ assessment, reference, writer }: LeftHereProps) {
  const t = useTexts(texts);
  const fieldWord = useFieldWord();
  const form = useAnswerForm(writer, assessment, reference);
  const { writing, values } = form;
  const isLeft = (field: AnswerField) => ['failed', 'conflict'].includes(writing.states[field]?.kind ?? '');
  const fields = [
    ...changedFields(values, writing.base),
    ...(isLeft('visibility') ? (['visibility'] as const) : []),
  ];
  const leaveOut = (field: AnswerField) =>
    field === 'visibility'
      ? form.takeTheirs(field)
      : form.change(field, { [field]: ancestorOf(writing, field).values[field] }, true);
  return (
    <section className={`${styles.card} ${styles.above} card`} aria-label={shownKey(reference)}>
      <p>{t('left', { reference: shownKey(reference) })}</p>
      {fields.map((field) => {
        const reason = form.reasonAt(field);
        return (
          <div key={field}>
            <b>{field === 'visibility' ? t('visibility') : fieldWord(field)}</b>
            {writing.states[field]?.kind === 'conflict' ? (
              <ChangedByTwo field={field} form={form} />
            ) : (
              <Own as="p">{describeField(field, values, form.labels)}</Own>
            )}
            {reason && <p>{reason}</p>}
            {reason && (
              <Button size="small" onClick={() => leaveOut(field)}>
                {t('leaveOut')}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
}

export const texts = english('versions.left-here', {
  left: '{{reference}} is no longer asked here. What you wrote there before is not saved yet:',
  leaveOut: 'Leave it out',
  visibility: 'Who may see it',
});
