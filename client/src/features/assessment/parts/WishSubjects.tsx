import { useQuery } from '@apollo/client/react';
import type { AssistanceWantedInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Field } from '../../../ui/Field.tsx';
import { SubjectPicker } from '../../../ui/SubjectPicker.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { WishSubjectsQuery } from '../answer/use-subject-names.ts';
import styles from './WishSubjects.module.css';

type WishSubjectsProps = {
  readonly wish: AssistanceWantedInput;
  readonly form: AnswerForm;
  readonly place: string;
  readonly onChange: (wish: AssistanceWantedInput) => void;
};

/** What a wish is about, proposed from its provision and the words of its problem; these words are not sent for it. */
export function WishSubjects({ wish, form, place, onChange }: WishSubjectsProps) {
  const t = useTexts(texts);
  const { data } = useQuery(WishSubjectsQuery);
  return (
    <Field
      className={styles.whole}
      label={t('subjects')}
      aside={<FieldSave writing={form.writing} place={place} />}
      error={form.reasonAt(place)}
    >
      {() => (
        <SubjectPicker
          label={t('subjects')}
          subjects={data?.subjects ?? []}
          value={wish.subjects ?? []}
          purpose={{ provisions: [form.reference], text: wish.subject ?? '' }}
          disabled={form.readOnly}
          onChange={(subjects) => onChange(about(wish, subjects))}
        />
      )}
    </Field>
  );
}

/** Left out where nothing is named. */
function about(
  { subjects: _, ...wish }: AssistanceWantedInput,
  subjects: readonly string[],
): AssistanceWantedInput {
  return subjects.length > 0 ? { ...wish, subjects: [...subjects] } : wish;
}

export const texts = english('subject.wish', { subjects: 'What it is about' });
