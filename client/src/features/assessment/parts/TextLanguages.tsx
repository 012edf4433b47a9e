import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { commonLanguages } from '../../../ui/LanguagePicker.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { SingleTexts } from './SingleTexts.tsx';
import styles from './TextLanguages.module.css';
import { useLanguages } from './use-languages.ts';

/** In which language the State's texts on this provision are, and whether it gives them in a second one. */
export function TextLanguages({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { languageName, enumerate } = useFormat();
  const { secondLanguage } = form.values;
  const tags = [...new Set([...form.assessment.participant.languages, ...commonLanguages])];
  const { first, choose } = useLanguages(form, tags);
  const spoken = enumerate([first, ...(secondLanguage ? [secondLanguage] : [])].map(languageName));
  const options = [...new Set([first, ...(secondLanguage ? [secondLanguage] : []), ...tags])]
    .map((tag) => [tag, languageName(tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
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
            onChange={({ target }) => choose('language', target.value)}
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
            onChange={({ target }) => choose('secondLanguage', target.value || null)}
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

export const texts = english('parts.text-languages', {
  written: 'Texts in {{languages}}',
  change: 'Texts in {{languages}}: change their language, or add a second one',
  language: 'Language of your texts here',
  secondLanguage: 'Second language',
  none: 'None',
  hint: 'Then each text has a place for your own translation, which its readers see marked as that.',
});
