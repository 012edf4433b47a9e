import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './TextLanguages.module.css';
import { inWords, textsOf } from './texts-of.ts';

type SingleTextsProps = {
  readonly form: AnswerForm;
  /** The languages there are to choose from, with their names. */
  readonly options: readonly (readonly [tag: string, name: string])[];
};

/** Each text by itself: in which language it is, where it is another one than that of the answer. */
export function SingleTexts({ form, options }: SingleTextsProps) {
  const t = useTexts(texts);
  const { languageName, signs } = useFormat();
  const all = textsOf(form.values, inWords(form.assessment.instrument.questions));
  const others = all.filter(({ own }) => own !== null).length;
  // Once open it stays: what is chosen with the arrow keys passes over *as the other texts*.
  const [open, setOpen] = useState(others > 0);
  if (others > 0 && !open) setOpen(true);
  if (all.length === 0) return null;
  const known = new Set(options.map(([tag]) => tag));
  return (
    <details className={styles.single} open={open}>
      <summary>{t('heading', { count: others })}</summary>
      {all.map(({ place, group, name, text, own, put }) => (
        <SelectField
          key={place}
          label={
            <>
              {group && `${t(group)}${signs.colon}`}
              {t(name)} <Own className={styles.words}>{text}</Own>
            </>
          }
          value={own ?? ''}
          disabled={form.readOnly}
          onChange={(event) => form.change(place, put(event.target.value || null), true)}
        >
          <option value="">{t('asTheAnswer')}</option>
          {own && !known.has(own) && <option value={own}>{languageName(own)}</option>}
          {options.map(([tag, label]) => (
            <option key={tag} value={tag}>
              {label}
            </option>
          ))}
        </SelectField>
      ))}
    </details>
  );
}

export const texts = english('parts.single-texts', {
  heading: 'Texts in another language: {{count}}',
  asTheAnswer: 'As the other texts',
  measures: 'Measure',
  figures: 'Figure or example',
  assistanceWanted: 'Help wanted',
  assistanceReceived: 'Help received',
  providerName: 'who gives it',
  reply: 'Reply to a question',
  law: 'On paper',
  practice: 'In practice',
  note: 'what is counted, or an example',
  title: 'title',
  summary: 'what it says',
  subject: 'problem',
  result: 'result wanted',
  beneficiary: 'who benefits',
  ownContribution: 'own contribution',
});
