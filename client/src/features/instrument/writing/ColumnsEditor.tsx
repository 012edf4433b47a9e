import { useTexts } from '../../../lib/i18n.ts';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { type Column, columnKinds } from './draft-file.ts';
import { EntriesEditor, freshCode } from './EntriesEditor.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type ColumnsEditorProps = {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
};

/** The columns of a table. */
export function ColumnsEditor({ columns, onChange }: ColumnsEditorProps) {
  const t = useTexts(texts);
  return (
    <EntriesEditor
      legend={t('columns')}
      entries={columns}
      onChange={(next) => onChange(next.map(withItsOptions))}
      nameOf={({ code }) => code}
      remove={(column) => t('removeColumn', { column })}
      add={t('addColumn')}
      fresh={() => ({ code: freshCode(columns, (n) => `column-${n}`), labels: {}, kind: 'TEXT' as const })}
    >
      {(column, put, at) => (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('code')}
              dir="ltr"
              value={column.code}
              onChange={({ target }) => put({ code: target.value.toLowerCase() })}
            />
            <SelectField
              label={t('columnKind')}
              value={column.kind}
              onChange={({ target }) => put({ kind: target.value as Column['kind'] })}
            >
              {columnKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`column_${kind}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <SixTexts
            legend={t('column', { number: at + 1 })}
            value={column.labels}
            onChange={(labels) => put({ labels })}
          />
          {column.kind === 'CHOICE' && (
            <OptionsEditor options={column.options ?? []} onChange={(options) => put({ options })} />
          )}
        </>
      )}
    </EntriesEditor>
  );
}

/** Only a column of choices has any. */
function withItsOptions({ options = [], ...column }: Column): Column {
  return column.kind === 'CHOICE' ? { ...column, options } : column;
}
