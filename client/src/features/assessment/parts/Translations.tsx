import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { directionIn } from '../../../lib/own-text.ts';
import { spokenIn } from '../../../lib/told.ts';
import { TextAreaField } from '../../../ui/Field.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './Translations.module.css';

export interface Translated {
  /** Its place on the form. */
  readonly place: string;
  readonly label: string;
  readonly original: string | null | undefined;
  /** In which the original is, where it is another language than that of the others. */
  readonly own: string | null | undefined;
  readonly value: string | null | undefined;
  readonly onChange: (text: string) => void;
}

type TranslationsProps = { readonly form: AnswerForm; readonly of: readonly Translated[] };

/** The State's own translations of its texts, where it gives them in a second language: each beside nothing else, under its texts. */
export function Translations({ form, of }: TranslationsProps) {
  const t = useTexts(texts);
  const { languageName } = useFormat();
  const { language: first, secondLanguage } = form.values;
  const there = of.filter(({ original, value }) => value || (secondLanguage && original?.trim()));
  if (there.length === 0) return null;
  const nameOf = (tag: string | null | undefined) => (tag ? languageName(tag) : t('second'));
  return (
    <fieldset className={styles.translations}>
      <legend>{t('title', { language: nameOf(secondLanguage) })}</legend>
      {there.map(({ place, label, own, value, onChange }) => {
        const { secondLanguage: into } = spokenIn({ language: first, secondLanguage }, own);
        return (
          <TextAreaField
            key={place}
            label={t('in', { label, language: nameOf(into) })}
            rows={2}
            lang={into ?? undefined}
            dir={directionIn(into, value ?? '')}
            readOnly={form.readOnly}
            value={value ?? ''}
            aside={<FieldSave writing={form.writing} place={place} />}
            error={form.reasonAt(place)}
            onChange={(event) => onChange(event.target.value)}
            onBlur={form.flush}
          />
        );
      })}
    </fieldset>
  );
}

export const texts = english('parts.translations', {
  title: 'Your own translation: {{language}}',
  in: '{{label}} ({{language}})',
  second: 'second language',
});
