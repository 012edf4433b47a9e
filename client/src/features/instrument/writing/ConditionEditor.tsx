import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { DecimalField } from '../../../ui/DecimalField.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useComplianceWords } from './compliance-words.ts';
import { type ConditionRow, comparisonsFor, conditionOf, rowsOf } from './condition-rows.ts';
import type { Condition, DraftQuestion } from './draft-file.ts';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type ConditionEditorProps = {
  readonly condition: Condition | undefined;
  /** What may be looked at. */
  readonly questions: readonly DraftQuestion[];
  readonly onChange: (condition: Condition | null) => void;
};

/** When a question is shown: lines that look at replies to others, joined by all or any. */
export function ConditionEditor({ condition, questions, onChange }: ConditionEditorProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const known = rowsOf(condition);
  if (!known)
    return (
      <fieldset className={styles.entries}>
        <legend>{t('condition')}</legend>
        <p className="xs ink2">{t('nested')}</p>
        <pre dir="ltr" className="xs">
          {JSON.stringify(condition)}
        </pre>
        <Button size="small" onClick={() => onChange(null)}>
          {t('replaceNested')}
        </Button>
      </fieldset>
    );
  const { join, rows } = known;
  const put = (next: readonly ConditionRow[], joined = join) =>
    onChange(conditionOf({ join: joined, rows: next }));
  return (
    <fieldset className={styles.entries} data-place="when">
      <legend>{t('condition')}</legend>
      {rows.length === 0 && <p className="sm ink2">{t(questions.length > 0 ? 'always' : 'noEarlier')}</p>}
      {rows.length > 1 && (
        <SelectField
          label={t('condition')}
          value={join}
          onChange={({ target }) => put(rows, target.value as 'all' | 'any')}
        >
          <option value="all">{t('allOf')}</option>
          <option value="any">{t('anyOf')}</option>
        </SelectField>
      )}
      {rows.map((row, at) => {
        const asked = questions.find(({ code }) => code === row.question);
        const change = (changed: Partial<ConditionRow>) =>
          put(rows.map((one, place) => (place === at ? fitted({ ...one, ...changed }, questions) : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <div key={at} className={styles.condition}>
            <SelectField
              label={t('looksAt')}
              value={row.question}
              onChange={({ target }) => change({ question: target.value })}
            >
              {!asked && <option value={row.question}>{row.question}</option>}
              {questions.map((one) => (
                <option key={one.code} value={one.code}>
                  {saidIn(one.texts, language) || one.code}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('condition')}
              value={row.comparison}
              onChange={({ target }) => change({ comparison: target.value as ConditionRow['comparison'] })}
            >
              {(asked ? comparisonsFor(asked) : [row.comparison]).map((one) => (
                <option key={one} value={one}>
                  {t(one)}
                </option>
              ))}
            </SelectField>
            {row.comparison !== 'answered' && (
              <ValueField row={row} asked={asked} onChange={(value) => change({ value })} />
            )}
            <Button size="small" kind="ghost" onClick={() => put(rows.filter((_, place) => place !== at))}>
              {t('removeCondition', { number: at + 1 })}
            </Button>
          </div>
        );
      })}
      {questions[0] && (
        <Button
          size="small"
          icon="plus"
          onClick={() =>
            put([
              ...rows,
              fitted(
                { question: questions.at(-1)?.code ?? '', comparison: 'answered', value: '' },
                questions,
                true,
              ),
            ])
          }
        >
          {t('addCondition')}
        </Button>
      )}
    </fieldset>
  );
}

type ValueFieldProps = {
  readonly row: ConditionRow;
  readonly asked: DraftQuestion | undefined;
  readonly onChange: (value: string) => void;
};

function ValueField({ row, asked, onChange }: ValueFieldProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const levels = useComplianceWords();
  if (row.comparison === 'atLeast' || row.comparison === 'atMost' || !asked)
    return (
      <DecimalField
        label={t('value')}
        value={row.value === '' ? null : Number(row.value)}
        onChange={(value) => value !== null && onChange(String(value))}
      />
    );
  const options =
    asked.kind === 'COMPLIANCE'
      ? levels
      : (asked.options ?? []).map(({ code, labels }) => ({ code, label: saidIn(labels, language) || code }));
  return (
    <SelectField label={t('value')} value={row.value} onChange={({ target }) => onChange(target.value)}>
      {!options.some(({ code }) => code === row.value) && <option value={row.value}>{row.value}</option>}
      {options.map(({ code, label }) => (
        <option key={code} value={code}>
          <Own>{label}</Own>
        </option>
      ))}
    </SelectField>
  );
}

/** A line that its question can fulfil. */
function fitted(row: ConditionRow, questions: readonly DraftQuestion[], fresh = false): ConditionRow {
  const asked = questions.find(({ code }) => code === row.question);
  if (!asked) return row;
  const possible = comparisonsFor(asked);
  const comparison =
    !fresh && possible.includes(row.comparison) ? row.comparison : (possible[0] ?? row.comparison);
  if (comparison === 'answered') return { ...row, comparison, value: '' };
  if (comparison === 'atLeast' || comparison === 'atMost')
    return { ...row, comparison, value: /^-?\d+(\.\d+)?$/.test(row.value) ? row.value : '1' };
  const codes =
    asked.kind === 'COMPLIANCE'
      ? ['YES', 'IN_PART', 'NO', 'NOT_PROVIDED']
      : (asked.options ?? []).map(({ code }) => code);
  return { ...row, comparison, value: codes.includes(row.value) ? row.value : (codes[0] ?? '') };
}
