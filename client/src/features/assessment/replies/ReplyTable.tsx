import { lazy, Suspense } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { DecimalField } from '../../../ui/DecimalField.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import type { ReplyRow, ReplyValue } from '../answer/said-reply.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import type { AskedQuestion } from './asked.ts';
import styles from './Replies.module.css';

const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField.tsx')).DateField }));

type ReplyTableProps = {
  readonly question: AskedQuestion;
  readonly rows: readonly ReplyRow[];
  readonly form: Pick<AnswerForm, 'readOnly' | 'flush' | 'reasonAt'>;
  readonly onChange: (value: ReplyValue | null, soon?: boolean) => void;
};

/** A table as rows of fields: beside each other where there is room, below each other on a phone. */
export function ReplyTable({ question, rows, form, onChange }: ReplyTableProps) {
  const t = useTexts(texts);
  const { readOnly } = form;
  const put = (at: number, column: string, cell: string | number | null, soon?: boolean) =>
    onChange(rows.with(at, { ...rows[at], [column]: cell }), soon);
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id; the list changes at its end or by a removal
        <fieldset key={at} className={styles.row} aria-label={t('row', { number: at + 1 })}>
          {question.columns.map((column) => (
            <Cell
              key={column.code}
              column={column}
              cell={row[column.code] ?? null}
              form={form}
              onChange={(cell, soon) => put(at, column.code, cell, soon)}
            />
          ))}
          {!readOnly && (
            <Button
              size="small"
              kind="ghost"
              onClick={() =>
                onChange(
                  rows.filter((_, other) => other !== at),
                  true,
                )
              }
            >
              {t('remove')}
            </Button>
          )}
        </fieldset>
      ))}
      {!readOnly && rows.length < (question.rows ?? 0) && (
        <div className="row">
          <Button size="small" icon="plus" onClick={() => onChange([...rows, {}])}>
            {t('add')}
          </Button>
        </div>
      )}
      {readOnly && rows.length === 0 && <p className="xs muted">{t('empty')}</p>}
    </div>
  );
}

type CellProps = {
  readonly column: AskedQuestion['columns'][number];
  readonly cell: string | number | null;
  readonly form: ReplyTableProps['form'];
  readonly onChange: (cell: string | number | null, soon?: boolean) => void;
};

function Cell({ column, cell, form, onChange }: CellProps) {
  const t = useTexts(texts);
  const { readOnly, flush } = form;
  const text = typeof cell === 'string' ? cell : '';
  switch (column.kind) {
    case 'NUMBER':
      return (
        <DecimalField
          label={column.label}
          value={typeof cell === 'number' ? cell : null}
          readOnly={readOnly}
          onChange={onChange}
          onBlur={flush}
        />
      );
    case 'CHOICE':
      return (
        <SelectField
          label={column.label}
          disabled={readOnly}
          value={text}
          onChange={(event) => onChange(event.target.value || null, true)}
        >
          <option value="">{t('none')}</option>
          {column.options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </SelectField>
      );
    case 'DAY':
      return (
        <Suspense>
          <DateField
            label={column.label}
            value={text}
            readOnly={readOnly}
            onChange={(day) => onChange(day || null)}
            onBlur={flush}
          />
        </Suspense>
      );
    default:
      return (
        <TextField
          label={column.label}
          maxLength={1_000}
          readOnly={readOnly}
          value={text}
          onChange={(event) => onChange(event.target.value || null)}
          onBlur={flush}
        />
      );
  }
}

export const texts = english('instrument.reply-table', {
  row: 'Row {{number}}',
  add: 'Add a row',
  remove: 'Remove the row',
  none: 'Not answered',
  empty: 'No rows.',
});
