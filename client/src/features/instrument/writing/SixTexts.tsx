import { useTexts } from '../../../lib/i18n.ts';
import { directionOf, languageNames, languages } from '../../../lib/languages.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { TextAreaField, TextField } from '../../../ui/Field.tsx';
import type { Texts } from './draft-file.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type SixTextsProps = {
  readonly legend: string;
  readonly value: Texts;
  readonly onChange: (value: Texts) => void;
  readonly long?: boolean;
};

/** One text in six languages, side by side; what is missing is marked. */
export function SixTexts({ legend, value, onChange, long = false }: SixTextsProps) {
  const t = useTexts(texts);
  const Line = long ? TextAreaField : TextField;
  return (
    <fieldset className={styles.six}>
      <legend>{legend}</legend>
      {languages.map((language) => {
        const said = value[language] ?? '';
        return (
          <Line
            key={language}
            label={<span lang={language}>{languageNames[language]}</span>}
            aria-label={t('textsOf', { what: legend, language: languageNames[language] })}
            aside={said.trim() === '' ? <Chip tone="wait">{t('missing')}</Chip> : null}
            lang={language}
            dir={directionOf(language)}
            value={said}
            onChange={({ target }) => {
              const { [language]: _, ...rest } = value;
              onChange(target.value === '' ? rest : { ...rest, [language]: target.value });
            }}
          />
        );
      })}
    </fieldset>
  );
}
