import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { type Column, columnKinds } from './draft-file.ts';
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
  const put = (at: number, column: Column) =>
    onChange(columns.map((one, place) => (place === at ? column : one)));
  return (
    <fieldset className={styles.entries}>
      <legend>{t('columns')}</legend>
      {columns.map((column, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code is written letter by letter
        <div key={at} className={styles.entry}>
          <div className={styles.pair}>
            <TextField
              label={t('code')}
              dir="ltr"
              value={column.code}
              onChange={({ target }) => put(at, { ...column, code: target.value.toLowerCase() })}
            />
            <SelectField
              label={t('columnKind')}
              value={column.kind}
              onChange={({ target }) => {
                const { options = [], ...rest } = column;
                const kind = target.value as Column['kind'];
                put(at, kind === 'CHOICE' ? { ...rest, kind, options } : { ...rest, kind });
              }}
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
            onChange={(labels) => put(at, { ...column, labels })}
          />
          {column.kind === 'CHOICE' && (
            <OptionsEditor
              options={column.options ?? []}
              onChange={(options) => put(at, { ...column, options })}
            />
          )}
          <div>
            <Button
              size="small"
              kind="ghost"
              onClick={() => onChange(columns.filter((_, place) => place !== at))}
            >
              {t('removeColumn', { column: column.code })}
            </Button>
          </div>
        </div>
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() =>
          onChange([...columns, { code: `column-${columns.length + 1}`, labels: {}, kind: 'TEXT' }])
        }
      >
        {t('addColumn')}
      </Button>
    </fieldset>
  );
}
