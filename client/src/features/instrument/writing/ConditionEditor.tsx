import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { DecimalField } from '../../../ui/DecimalField.tsx';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useComplianceWords } from './compliance-words.ts';
import {
  type ConditionGroup,
  type ConditionPart,
  type ConditionRow,
  comparisonsFor,
  conditionOf,
  groupOf,
  isGroup,
} from './condition-rows.ts';
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

/** When a question is shown: lines that look at replies to others, in groups of which all or any hold. */
export function ConditionEditor({ condition, questions, onChange }: ConditionEditorProps) {
  const t = useTexts(texts);
  const group = groupOf(condition);
  return (
    <div data-place="when">
      <Group
        legend={t('condition')}
        group={group}
        questions={questions}
        depth={0}
        onChange={(next) => onChange(conditionOf(next))}
      />
    </div>
  );
}

type GroupProps = {
  readonly legend: string;
  readonly group: ConditionGroup;
  readonly questions: readonly DraftQuestion[];
  readonly depth: number;
  readonly onChange: (group: ConditionGroup) => void;
};

/** Deeper ones come by file, and are shown all the same. */
const deepest = 2;

function Group({ legend, group, questions, depth, onChange }: GroupProps) {
  const t = useTexts(texts);
  const { join, not, parts } = group;
  const putAll = (next: readonly ConditionPart[]) => onChange({ ...group, parts: next });
  const put = (at: number, part: ConditionPart) =>
    putAll(parts.map((one, place) => (place === at ? part : one)));
  const remove = (at: number) => putAll(parts.filter((_, place) => place !== at));
  const line = () =>
    fitted(
      { question: questions.at(-1)?.code ?? '', comparison: 'answered', value: '', not: false },
      questions,
      true,
    );
  return (
    <fieldset className={styles.entries}>
      <legend>{legend}</legend>
      {parts.length === 0 && <p className="sm ink2">{t(questions.length > 0 ? 'always' : 'noEarlier')}</p>}
      {(parts.length > 1 || depth > 0 || not) && (
        <div className={styles.condition}>
          <SelectField
            label={t('joined')}
            value={join}
            onChange={({ target }) => onChange({ ...group, join: target.value as 'all' | 'any' })}
          >
            <option value="all">{t('allOf')}</option>
            <option value="any">{t('anyOf')}</option>
          </SelectField>
          <CheckField
            label={t('notGroup')}
            checked={not}
            onChange={({ target }) => onChange({ ...group, not: target.checked })}
          />
        </div>
      )}
      {parts.map((part, at) =>
        isGroup(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own
          <div key={at} className={styles.entry}>
            <Group
              legend={t('group', { number: at + 1 })}
              group={part}
              questions={questions}
              depth={depth + 1}
              onChange={(next) => (next.parts.length === 0 ? remove(at) : put(at, next))}
            />
            <div>
              <Button size="small" kind="ghost" onClick={() => remove(at)}>
                {t('removeGroup', { number: at + 1 })}
              </Button>
            </div>
          </div>
        ) : (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own
            key={at}
            row={part}
            number={at + 1}
            questions={questions}
            onChange={(row) => put(at, row)}
            onRemove={() => remove(at)}
          />
        ),
      )}
      {questions[0] && (
        <div className="row wrap">
          <Button size="small" icon="plus" onClick={() => putAll([...parts, line()])}>
            {t('addCondition')}
          </Button>
          {depth < deepest && parts.length > 0 && (
            <Button
              size="small"
              icon="plus"
              onClick={() => putAll([...parts, { join: 'any', not: false, parts: [line()] }])}
            >
              {t('addGroup')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

type LineProps = {
  readonly row: ConditionRow;
  readonly number: number;
  readonly questions: readonly DraftQuestion[];
  readonly onChange: (row: ConditionRow) => void;
  readonly onRemove: () => void;
};

function Line({ row, number, questions, onChange, onRemove }: LineProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const asked = questions.find(({ code }) => code === row.question);
  const change = (changed: Partial<ConditionRow>) => onChange(fitted({ ...row, ...changed }, questions));
  return (
    <div className={styles.condition}>
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
        label={t('compared')}
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
        <>
          <ValueField row={row} asked={asked} onChange={(value) => change({ value })} />
          <CheckField
            label={t('not')}
            checked={row.not}
            onChange={({ target }) => change({ not: target.checked })}
          />
        </>
      )}
      <Button size="small" kind="ghost" onClick={onRemove}>
        {t('removeCondition', { number })}
      </Button>
    </div>
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
  // Whatever is replied is a reply: its opposite never holds.
  if (comparison === 'answered') return { ...row, comparison, value: '', not: false };
  if (comparison === 'atLeast' || comparison === 'atMost')
    return { ...row, comparison, value: /^-?\d+(\.\d+)?$/.test(row.value) ? row.value : '1' };
  const codes =
    asked.kind === 'COMPLIANCE'
      ? ['YES', 'IN_PART', 'NO', 'NOT_PROVIDED']
      : (asked.options ?? []).map(({ code }) => code);
  return { ...row, comparison, value: codes.includes(row.value) ? row.value : (codes[0] ?? '') };
}
