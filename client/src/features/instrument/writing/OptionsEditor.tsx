import { useTexts } from '../../../lib/i18n.ts';
import { TextField } from '../../../ui/Field.tsx';
import type { Option } from './draft-file.ts';
import { EntriesEditor, freshCode } from './EntriesEditor.tsx';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';

type OptionsEditorProps = {
  readonly options: readonly Option[];
  readonly onChange: (options: readonly Option[]) => void;
};

/** What is chosen from, in its order. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const t = useTexts(texts);
  return (
    <EntriesEditor
      legend={t('options')}
      entries={options}
      onChange={onChange}
      nameOf={({ code }) => code}
      remove={(option) => t('removeOption', { option })}
      add={t('addOption')}
      fresh={() => ({ code: freshCode(options, (n) => `CHOICE_${n}`), labels: {} })}
    >
      {(option, put, at) => (
        <>
          <TextField
            label={t('optionCode')}
            hint={t('optionCodeHint')}
            dir="ltr"
            value={option.code}
            onChange={({ target }) => put({ code: target.value.toUpperCase() })}
          />
          <SixTexts
            legend={t('option', { number: at + 1 })}
            value={option.labels}
            onChange={(labels) => put({ labels })}
          />
        </>
      )}
    </EntriesEditor>
  );
}
