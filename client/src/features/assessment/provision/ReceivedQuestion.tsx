import { lazy, Suspense, useState } from 'react';
import type { AssistanceReceivedInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import { Question } from '../answer/Question.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ChipRow } from '../ChipRow.tsx';
import styles from './fields.module.css';

/** Fetched where there is a date to write. */
const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField.tsx')).DateField }));

/** Help that already runs marks the need as already assisted [WG 20]. */
export function ReceivedQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const received = form.values.assistanceReceived;
  const [asked, setAsked] = useState(false);
  const put = (next: readonly AssistanceReceivedInput[], place: string, soon?: boolean) =>
    form.change(place, { assistanceReceived: next }, soon);
  const blank = { type: form.assessment.instrument.assistanceTypes[0]?.code ?? '', providerName: '' };
  const add = () => put([...received, blank], `assistanceReceived.${received.length}`);
  return (
    <Question number={5} title={t('question')} form={form} fields={['assistanceReceived']}>
      <ChipRow>
        <ToggleChip on={received.length > 0} disabled={form.readOnly || received.length > 0} onChange={add}>
          {form.labels.word('YES')}
        </ToggleChip>
        <ToggleChip
          on={received.length === 0 && asked}
          disabled={form.readOnly}
          onChange={() => {
            setAsked(true);
            if (received.length > 0) put([], 'assistanceReceived', true);
          }}
        >
          {form.labels.word('NO')}
        </ToggleChip>
      </ChipRow>
      {received.map((help, at) => (
        <ReceivedRow
          // biome-ignore lint/suspicious/noArrayIndexKey: help received has no id of its own
          key={at}
          help={help}
          at={at}
          form={form}
          onChange={(field, next) => put(received.with(at, next), `assistanceReceived.${at}.${field}`)}
          onRemove={() =>
            put(
              received.filter((_, other) => other !== at),
              'assistanceReceived',
              true,
            )
          }
        />
      ))}
      {received.length > 0 && !form.readOnly && (
        <Button size="small" icon="plus" onClick={add}>
          {t('add')}
        </Button>
      )}
    </Question>
  );
}

type RowProps = {
  readonly help: AssistanceReceivedInput;
  readonly at: number;
  readonly form: AnswerForm;
  readonly onChange: (field: keyof AssistanceReceivedInput, next: AssistanceReceivedInput) => void;
  readonly onRemove: () => void;
};

function ReceivedRow({ help, at, form, onChange, onRemove }: RowProps) {
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

export const texts = english('assessment.received-question', {
  question: 'Do you receive help with this already?',
  add: 'Add more help',
  providerName: 'Who gives it',
  nameHint: 'Name the provider, and it is saved.',
  type: 'Which help',
  from: 'From',
  until: 'Until',
  remove: 'Remove',
});
