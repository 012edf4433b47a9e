import { useState } from 'react';
import { isolated, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { DecimalField } from '../../../ui/DecimalField.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { CheckField, SelectField, TextField } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { DeleteQuestion } from './DeleteEntry.tsx';
import { type DraftQuestion, questionKinds } from './draft-file.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { duplicate, earlier, rewriting } from './edits.ts';
import { fieldsOf } from './fields-of.ts';
import { OptionsEditor } from './OptionsEditor.tsx';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type QuestionFormProps = {
  readonly writing: Writing;
  readonly questions: readonly DraftQuestion[];
  readonly provisions: readonly string[];
  /** As it is there now; of a new one, as it begins. */
  readonly question: DraftQuestion;
  readonly fresh: boolean;
  readonly onKept: (code: string | null) => void;
};

/** One question of an instrument in writing: its kind, its words in six languages, and what its kind has. */
export function QuestionForm({ writing, questions, provisions, question, fresh, onKept }: QuestionFormProps) {
  const t = useTexts(texts);
  const subject = `${writing.code} question ${fresh ? `of ${question.provision}` : question.code}`;
  const { draft, was, one, change: put } = useEntryDraft(subject, question, fresh);
  const [deleting, setDeleting] = useState(false);
  const change = (changed: Partial<DraftQuestion>) => put(fieldsOf({ ...one, ...changed }));
  const { act } = writing;
  const clash = writing.clashIn('questions', was?.code ?? one.code);

  async function keep(began: DraftQuestion | null) {
    const edits = began
      ? rewriting(questions, began, one)
      : [{ part: 'questions' as const, key: one.code, was: null, becomes: one }];
    if (!(await writing.write(edits))) return;
    draft.throwAway();
    // Whoever opened another one meanwhile stays there.
    if (fresh || began?.code !== one.code) onKept(one.code);
  }
  const number = (field: 'min' | 'max' | 'limit' | 'rows', label: string) => (
    <DecimalField
      label={label}
      name={field}
      value={one[field] ?? null}
      onChange={(value) => change({ [field]: value ?? undefined })}
    />
  );
  return (
    <>
      <Form act={act} onSubmit={() => keep(was)} className={styles.form}>
        <DraftNote draft={draft} />
        <div className={styles.pair}>
          <SelectField
            label={t('kind')}
            name="kind"
            hint={one.kind === 'COMPLIANCE' ? t('complianceHint') : null}
            value={one.kind}
            onChange={({ target }) => change({ kind: target.value as DraftQuestion['kind'] })}
          >
            {questionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('provision')}
            name="provision"
            value={one.provision}
            onChange={({ target }) => change({ provision: target.value })}
          >
            {provisions.map((provision) => (
              <option key={provision} value={provision}>
                {isolated(provision)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('code')}
            name="code"
            hint={t('codeHint')}
            dir="ltr"
            value={one.code}
            onChange={({ target }) => change({ code: target.value.toLowerCase() })}
          />
        </div>
        <SixTexts legend={t('wording')} long value={one.texts} onChange={(said) => change({ texts: said })} />
        {one.hints ? (
          <SixTexts legend={t('hints')} long value={one.hints} onChange={(hints) => change({ hints })} />
        ) : (
          <div>
            <Button size="small" icon="plus" onClick={() => change({ hints: {} })}>
              {t('addHints')}
            </Button>
          </div>
        )}
        <CheckField
          label={t('required')}
          checked={one.required}
          onChange={({ target }) => change({ required: target.checked })}
        />
        {(one.kind === 'SINGLE' || one.kind === 'MULTIPLE') && (
          <OptionsEditor options={one.options ?? []} onChange={(options) => change({ options })} />
        )}
        {one.kind === 'NUMBER' && (
          <>
            <div className={styles.pair}>
              {number('min', t('least'))}
              {number('max', t('most'))}
            </div>
            {one.unit ? (
              <SixTexts legend={t('unit')} value={one.unit} onChange={(unit) => change({ unit })} />
            ) : (
              <div>
                <Button size="small" icon="plus" onClick={() => change({ unit: {} })}>
                  {t('addUnit')}
                </Button>
              </div>
            )}
          </>
        )}
        {one.kind === 'TEXT' && <div className={styles.pair}>{number('limit', t('limit'))}</div>}
        {one.kind === 'TABLE' && (
          <>
            <ColumnsEditor columns={one.columns ?? []} onChange={(columns) => change({ columns })} />
            <div className={styles.pair}>{number('rows', t('rows'))}</div>
          </>
        )}
        {one.kind !== 'COMPLIANCE' && (
          <ConditionEditor
            condition={one.when}
            questions={earlier(questions, one)}
            onChange={(when) => change({ when: when ?? undefined })}
          />
        )}
        {clash && (
          <Clashed
            clash={clash}
            onMine={() => void keep((clash.theirs as DraftQuestion | null) ?? null)}
            onTheirs={() => {
              writing.settle();
              draft.throwAway();
              if (fresh || clash.theirs === null) onKept(null);
            }}
          />
        )}
        <EntryEnd onDelete={was ? () => setDeleting(true) : null} onCancel={() => onKept(null)}>
          {was && (
            <Button
              kind="ghost"
              onClick={async () => {
                const copy = duplicate(questions, was);
                if (await writing.write([copy])) onKept(copy.key ?? null);
              }}
            >
              {t('duplicate')}
            </Button>
          )}
        </EntryEnd>
      </Form>
      {deleting && was && (
        <DeleteQuestion
          questions={questions}
          question={questions.find(({ code }) => code === was.code) ?? was}
          writing={writing}
          onClose={() => setDeleting(false)}
          onGone={() => {
            draft.throwAway();
            onKept(null);
          }}
        />
      )}
    </>
  );
}
