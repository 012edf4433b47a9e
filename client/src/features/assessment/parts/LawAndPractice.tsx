import { english, useTexts } from '../../../lib/i18n.ts';
import { TextAreaField } from '../../../ui/Field.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { VersionsOfTwo } from '../answer/VersionsOfTwo.tsx';
import { HereIn } from '../together/Here.tsx';
import styles from './LawAndPractice.module.css';
import { FiguresTable, Translations } from './later.tsx';

const fields = ['law', 'practice'] as const;

/** On paper and in practice are two fields [WG 28]; beside them figures, and where the State gives a second language its own translation. */
export function LawAndPractice({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { values } = form;
  return (
    <>
      <div className={styles.both}>
        {fields.map((field) => (
          <TextAreaField
            key={field}
            label={t(field)}
            hint={t(`${field}Hint`)}
            rows={2}
            lang={values[`${field}Language`] ?? values.language ?? undefined}
            readOnly={form.readOnly}
            value={values[field]}
            data-field={field}
            aside={
              <>
                <HereIn reference={form.reference} fields={[field]} />
                <FieldSave writing={form.writing} place={field} />
              </>
            }
            error={form.reasonAt(field)}
            onChange={(event) => form.change(field, { [field]: event.target.value })}
            onBlur={form.flush}
          />
        ))}
      </div>
      <VersionsOfTwo form={form} fields={fields} />
      <Translations
        form={form}
        of={fields.map((field) => ({
          place: `${field}Translation`,
          label: t(field),
          original: values[field],
          own: values[`${field}Language`],
          value: values[`${field}Translation`],
          onChange: (text) => form.change(`${field}Translation`, { [`${field}Translation`]: text }),
        }))}
      />
      <FiguresTable form={form} />
    </>
  );
}

export const texts = english('parts.law-and-practice', {
  law: 'On paper',
  lawHint: 'What your law says of it, beyond single measures.',
  practice: 'In practice',
  practiceHint: 'How it is applied: cases, decisions, experience.',
});
