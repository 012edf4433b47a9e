import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { useRested } from '../../../lib/use-rested.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { commonLanguages } from '../../../ui/LanguagePicker.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { guessLanguage } from './guess-language.ts';
import { SingleTexts } from './SingleTexts.tsx';
import styles from './TextLanguages.module.css';

/** In which language the State's texts on this provision are, and whether it gives them in a second one. */
export function TextLanguages({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { language: own } = useLanguage();
  const { languageName, enumerate } = useFormat();
  const { language, secondLanguage } = form.values;
  const first = language ?? own;
  const spoken = enumerate([first, ...(secondLanguage ? [secondLanguage] : [])].map(languageName));
  const tags = [...new Set([...form.assessment.participant.languages, ...commonLanguages])];
  useGuess(form, tags, own);
  const options = [...new Set([first, ...(secondLanguage ? [secondLanguage] : []), ...tags])]
    .map((tag) => [tag, languageName(tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  const choose = (field: 'language' | 'secondLanguage') => (event: { target: { value: string } }) =>
    form.change(field, { [field]: event.target.value || null }, true);
  return (
    <Disclosure
      className={styles.button}
      name={t('change', { languages: spoken })}
      label={
        <>
          <Icon name="globe" small /> {t('written', { languages: spoken })}
        </>
      }
    >
      {() => (
        <div className={styles.panel}>
          <SelectField
            label={t('language')}
            value={first}
            disabled={form.readOnly}
            aside={<FieldSave writing={form.writing} place="language" />}
            error={form.reasonAt('language')}
            onChange={choose('language')}
          >
            {options
              .filter(([tag]) => tag !== secondLanguage)
              .map(([tag, name]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
          </SelectField>
          <SelectField
            label={t('secondLanguage')}
            hint={t('hint')}
            value={secondLanguage ?? ''}
            disabled={form.readOnly}
            aside={<FieldSave writing={form.writing} place="secondLanguage" />}
            error={form.reasonAt('secondLanguage')}
            onChange={choose('secondLanguage')}
          >
            <option value="">{t('none')}</option>
            {options
              .filter(([tag]) => tag !== first)
              .map(([tag, name]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
          </SelectField>
          <SingleTexts form={form} options={options} />
        </div>
      )}
    </Disclosure>
  );
}

/** A text whose script says that it is in another language than it is marked with is given another mark once its writer pauses. */
function useGuess(form: AnswerForm, tags: readonly string[], reader: string): void {
  const { values, readOnly } = form;
  const now = useRef(values);
  now.current = values;
  const [seen, setSeen] = useState(values);
  const rested = useRested(JSON.stringify(values), restMs);
  const changes = useRef(form.change);
  changes.current = form.change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it rests, against what it was then
  useEffect(() => {
    const guess = readOnly ? null : guessLanguage(seen, now.current, { reader, usual: [...tags, reader] });
    setSeen(now.current);
    if (guess) changes.current(guess.place, guess.values, true);
  }, [rested]);
}
const restMs = 1_500;

export const texts = english('parts.text-languages', {
  written: 'Texts in {{languages}}',
  change: 'Texts in {{languages}}: change their language, or add a second one',
  language: 'Language of your texts here',
  secondLanguage: 'Second language',
  none: 'None',
  hint: 'Then each text has a place for your own translation, which its readers see marked as that.',
});
