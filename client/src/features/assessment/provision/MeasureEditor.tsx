import type { MeasureInput, MeasureKind, MeasureStatus } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextAreaField, TextField } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { Translations } from '../parts/later.tsx';
import styles from './fields.module.css';

type MeasureEditorProps = {
  readonly at: number;
  readonly measure: MeasureInput;
  readonly form: AnswerForm;
  readonly onChange: (field: keyof MeasureInput, next: MeasureInput) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
};

const kinds: readonly MeasureKind[] = [
  'LAW',
  'REGULATION',
  'POLICY',
  'BODY',
  'PRACTICE',
  'DIRECT_APPLICATION',
];
const statuses: readonly MeasureStatus[] = ['IN_FORCE', 'DRAFT', 'SUPERSEDED'];

/** A measure while it is written; each field saves by itself. Without a title it stays on this device. */
export function MeasureEditor({ at, measure, form, onChange, onDone, onRemove }: MeasureEditorProps) {
  const t = useTexts(texts);
  const { word } = form.labels;
  const languageOf = (text: 'title' | 'summary' | 'practice') =>
    measure[`${text}Language`] ?? form.values.language ?? undefined;
  const wired = (field: 'title' | 'citation' | 'url' | 'summary' | 'practice') => ({
    label: t(field),
    value: measure[field] ?? '',
    aside: <FieldSave writing={form.writing} place={`measures.${at}.${field}`} />,
    error: form.reasonAt(`measures.${at}.${field}`),
    onChange: (event: { target: { value: string } }) =>
      onChange(field, { ...measure, [field]: event.target.value }),
    onBlur: form.flush,
  });
  const done = () => {
    form.flush();
    onDone();
  };
  return (
    <Form bare checked className={styles.fields} onSubmit={done}>
      <TextField
        {...wired('title')}
        lang={languageOf('title')}
        className={styles.whole}
        hint={measure.title.trim() === '' ? t('titleHint') : undefined}
        autoFocus
      />
      <SelectField
        label={t('kind')}
        value={measure.kind}
        onChange={(event) => onChange('kind', { ...measure, kind: event.target.value as MeasureKind })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {word(kind)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('status')}
        value={measure.status ?? ''}
        onChange={(event) =>
          onChange('status', { ...measure, status: (event.target.value as MeasureStatus) || null })
        }
      >
        <option value="">{t('open')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {word(status)}
          </option>
        ))}
      </SelectField>
      <TextField {...wired('citation')} />
      <TextField {...wired('url')} type="url" inputMode="url" placeholder="https://" dir="ltr" />
      <TextAreaField {...wired('summary')} lang={languageOf('summary')} rows={2} />
      <TextAreaField {...wired('practice')} lang={languageOf('practice')} rows={2} />
      <Translations
        form={form}
        of={(['title', 'summary', 'practice'] as const).map((text) => ({
          place: `measures.${at}.${text}Translation`,
          label: t(text),
          original: measure[text],
          own: measure[`${text}Language`],
          value: measure[`${text}Translation`],
          onChange: (next) => onChange(`${text}Translation`, { ...measure, [`${text}Translation`]: next }),
        }))}
      />
      <div className={styles.whole}>
        <MeasureEvidence form={form} measure={measure} at={at} />
      </div>
      <div className={`${styles.whole} row`}>
        <Button type="submit" size="small">
          {t('done')}
        </Button>
        <Button size="small" kind="ghost" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </Form>
  );
}

export const texts = english('assessment.measure-editor', {
  title: 'Title',
  titleHint: 'Name it, and it is saved.',
  kind: 'Kind',
  status: 'Status',
  open: 'Not stated',
  citation: 'Where it is found',
  url: 'Address of the text',
  summary: 'What it says',
  practice: 'How it is applied',
  done: 'Done',
  remove: 'Remove',
});
