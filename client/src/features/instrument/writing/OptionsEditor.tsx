import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import type { Option } from './draft-file.ts';
import { moved } from './moved.ts';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type OptionsEditorProps = {
  readonly options: readonly Option[];
  readonly onChange: (options: readonly Option[]) => void;
};

/** What is chosen from, in its order. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const t = useTexts(texts);
  const put = (at: number, option: Option) =>
    onChange(options.map((one, place) => (place === at ? option : one)));
  return (
    <fieldset className={styles.entries}>
      <legend>{t('options')}</legend>
      {options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code is written letter by letter
        <div key={at} className={styles.entry}>
          <TextField
            label={t('optionCode')}
            hint={t('optionCodeHint')}
            dir="ltr"
            value={option.code}
            onChange={({ target }) => put(at, { ...option, code: target.value.toUpperCase() })}
          />
          <SixTexts
            legend={t('option', { number: at + 1 })}
            value={option.labels}
            onChange={(labels) => put(at, { ...option, labels })}
          />
          <div className="row wrap">
            <Button
              size="small"
              disabled={at === 0}
              aria-label={t('up', { question: option.code })}
              onClick={() => onChange(moved(options, at, -1))}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabled={at === options.length - 1}
              aria-label={t('down', { question: option.code })}
              onClick={() => onChange(moved(options, at, 1))}
            >
              ↓
            </Button>
            <Button
              size="small"
              kind="ghost"
              onClick={() => onChange(options.filter((_, place) => place !== at))}
            >
              {t('removeOption', { option: option.code })}
            </Button>
          </div>
        </div>
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() => onChange([...options, { code: nextCode(options), labels: {} }])}
      >
        {t('addOption')}
      </Button>
    </fieldset>
  );
}

const nextCode = (options: readonly Option[]): string => {
  for (let n = options.length; ; n += 1) {
    const code = `CHOICE_${n + 1}`;
    if (!options.some((one) => one.code === code)) return code;
  }
};
