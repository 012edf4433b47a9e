import type { ReactNode } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DecimalField } from '../../../ui/DecimalField.tsx';
import { SelectField, TextAreaField } from '../../../ui/Field.tsx';
import type { ReplyRow, ReplyValue } from '../answer/said-reply.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ChipRow } from '../ChipRow.tsx';
import type { AskedQuestion } from './asked.ts';
import styles from './Replies.module.css';
import { ReplyTable } from './ReplyTable.tsx';

export type ReplyFieldProps = {
  readonly question: AskedQuestion;
  readonly value: unknown;
  /** In which a reply in words is. */
  readonly lang?: string;
  readonly form: Pick<AnswerForm, 'readOnly' | 'flush' | 'reasonAt'>;
  readonly onChange: (value: ReplyValue | null, soon?: boolean) => void;
};

/** More than these are chosen from a list. */
const mostCards = 6;

/** One question of the instrument, by its kind. */
export function ReplyField({ question, value, lang, form, onChange }: ReplyFieldProps) {
  const t = useTexts(texts);
  const { text, hint, required, options } = question;
  const { readOnly } = form;
  const label = (
    <>
      {text} {required && <span className={styles.required}>{t('required')}</span>}
    </>
  );
  switch (question.kind) {
    case 'SINGLE':
      if (options.length > mostCards)
        return (
          <SelectField
            label={label}
            hint={hint}
            disabled={readOnly}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value || null, true)}
          >
            <option value="">{t('none')}</option>
            {options.map((option) => (
              <option key={option.code} value={option.code}>
                {option.label}
              </option>
            ))}
          </SelectField>
        );
      return (
        <div>
          {hint && <p className={`${styles.hint} xs muted`}>{hint}</p>}
          <Choice
            legend={label}
            stacked={options.length > 3}
            value={typeof value === 'string' ? value : null}
            disabled={readOnly}
            options={options.map((option) => ({ value: option.code, label: option.label }))}
            onChange={(code) => onChange(code, true)}
          />
          {!readOnly && typeof value === 'string' && (
            <Button size="small" kind="ghost" onClick={() => onChange(null, true)}>
              {t('clear')}
            </Button>
          )}
        </div>
      );
    case 'MULTIPLE': {
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
      return (
        <Group label={label} hint={hint}>
          <ChipRow>
            {options.map((option) => (
              <ToggleChip
                key={option.code}
                on={chosen.includes(option.code)}
                disabled={readOnly}
                onChange={(on) =>
                  onChange(
                    on ? [...chosen, option.code] : chosen.filter((code) => code !== option.code),
                    true,
                  )
                }
              >
                {option.label}
              </ToggleChip>
            ))}
          </ChipRow>
        </Group>
      );
    }
    case 'NUMBER':
      return (
        <DecimalField
          className={styles.number}
          label={label}
          hint={hint}
          unit={question.unit}
          min={question.min}
          max={question.max}
          readOnly={readOnly}
          value={typeof value === 'number' ? value : null}
          error={form.reasonAt(`replies.${question.code}`)}
          onChange={onChange}
          onBlur={form.flush}
        />
      );
    case 'TABLE':
      return (
        <Group label={label} hint={hint}>
          <ReplyTable
            question={question}
            rows={Array.isArray(value) ? (value as readonly ReplyRow[]) : []}
            form={form}
            onChange={onChange}
          />
        </Group>
      );
    default:
      return (
        <TextAreaField
          label={label}
          hint={hint}
          lang={lang}
          maxLength={question.limit ?? undefined}
          readOnly={readOnly}
          value={typeof value === 'string' ? value : ''}
          error={form.reasonAt(`replies.${question.code}`)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={form.flush}
        />
      );
  }
}

function Group({
  label,
  hint,
  children,
}: {
  readonly label: ReactNode;
  readonly hint: string | null | undefined;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {hint && <p className={`${styles.hint} xs muted`}>{hint}</p>}
      {children}
    </fieldset>
  );
}

export const texts = english('instrument.reply-field', {
  required: '(asked to be answered)',
  none: 'Not answered',
  clear: 'Take it back',
});
