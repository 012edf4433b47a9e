import { lazy, Suspense } from 'react';
import type { AssistanceReceivedInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './fields.module.css';
import { texts } from './received-texts.ts';

/** Fetched where there is a date to write. */
const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField.tsx')).DateField }));

type RowProps = {
  readonly help: AssistanceReceivedInput;
  readonly at: number;
  readonly form: AnswerForm;
  readonly onChange: (field: keyof AssistanceReceivedInput, next: AssistanceReceivedInput) => void;
  readonly onRemove: () => void;
};

/** One kind of help that runs, and who gives it. */
export default function ReceivedRow({ help, at, form, onChange, onRemove }: RowProps) {
  const t = useTexts(texts);
  const wired = (field: 'providerName' | 'from' | 'until') => ({
    label: t(field),
    value: help[field] ?? '',
    readOnly: form.readOnly,
    aside: <FieldSave writing={form.writing} place={`assistanceReceived.${at}.${field}`} />,
    error: form.reasonAt(`assistanceReceived.${at}.${field}`),
    onBlur: form.flush,
  });
  const change = (field: 'providerName' | 'from' | 'until') => (value: string) =>
    onChange(field, { ...help, [field]: value });
  return (
    <div className={styles.fields}>
      <TextField
        {...wired('providerName')}
        lang={help.providerNameLanguage ?? form.values.language ?? undefined}
        onChange={(event) => change('providerName')(event.target.value)}
        hint={help.providerName.trim() === '' ? t('nameHint') : undefined}
      />
      <SelectField
        label={t('type')}
        disabled={form.readOnly}
        value={help.type}
        onChange={(event) => onChange('type', { ...help, type: event.target.value })}
      >
        {form.assessment.instrument.assistanceTypes.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <Suspense>
        <DateField {...wired('from')} onChange={change('from')} />
        <DateField {...wired('until')} onChange={change('until')} />
      </Suspense>
      {!form.readOnly && (
        <div className={`${styles.whole} row`}>
          <Button size="small" kind="ghost" onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
