import type { AssistanceCategory, AssistanceWantedInput, BudgetBand, Horizon } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Field, TextAreaField, TextField } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LanguagePicker } from '../../../ui/LanguagePicker.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { BesideWish, Translations, WishSubjects } from '../parts/later.tsx';
import { coached, coachFields } from './coach.ts';
import styles from './NeedCoach.module.css';
import { WordChoice } from './WordChoice.tsx';

type NeedCoachProps = {
  readonly wish: AssistanceWantedInput;
  readonly form: AnswerForm;
  readonly onChange: (
    field: keyof AssistanceWantedInput,
    next: AssistanceWantedInput,
    soon?: boolean,
  ) => void;
};

/** Seven fields that make a need easy to answer, with what is still open; it never blocks submitting. */
export function NeedCoach({ wish, form, onChange }: NeedCoachProps) {
  const t = useTexts(texts);
  const { type, word } = form.labels;
  const done = coached(wish);
  const place = (field: string) => `assistanceWanted.${wish.type}.${field}`;
  const framed = (field: keyof typeof names) => ({
    label: t(names[field]),
    aside: <FieldSave writing={form.writing} place={place(field)} />,
    error: form.reasonAt(place(field)),
  });
  const typed = (field: (typeof texted)[number]) => ({
    ...framed(field),
    value: wish[field] ?? '',
    lang: wish[`${field}Language`] ?? form.values.language ?? undefined,
    readOnly: form.readOnly,
    onChange: (event: { target: { value: string } }) =>
      onChange(field, { ...wish, [field]: event.target.value }),
    onBlur: form.flush,
  });
  const chosen = (field: 'category' | 'horizon' | 'budgetBand', words: readonly string[]) => ({
    ...framed(field),
    disabled: form.readOnly,
    value: wish[field] ?? '',
    words,
    word,
    onChoose: (next: string) => onChange(field, { ...wish, [field]: next || null }, true),
  });
  return (
    <fieldset className={styles.coach}>
      <legend className="sr">{type(wish.type)}</legend>
      <div className={styles.head}>
        <Icon name="info" />
        <span className="grow">
          <b>{type(wish.type)}</b> <span className="sm ink2">· {t('easy')}</span>
        </span>
        <span className={styles.dots} aria-hidden="true">
          {coachFields.map((field, at) => (
            <i key={field} className={at < done ? styles.done : undefined} />
          ))}
        </span>
        <span className="xs b nw">{t('progress', { done, of: coachFields.length })}</span>
      </div>
      <div className={styles.fields}>
        {wish.type === 'OTHER' && (
          <WordChoice
            {...chosen('category', categories)}
            className={styles.whole}
            error={wish.category ? framed('category').error : t('categoryNeeded')}
            none={t('choose')}
          />
        )}
        <TextAreaField {...typed('subject')} className={styles.whole} rows={2} />
        <WishSubjects
          wish={wish}
          form={form}
          place={place('subjects')}
          onChange={(next) => onChange('subjects', next, true)}
        />
        <TextAreaField {...typed('result')} rows={2} />
        <TextAreaField {...typed('beneficiary')} rows={2} />
        <TextField {...typed('ownContribution')} />
        <WordChoice {...chosen('horizon', horizons)} none={t('leaveOpen')} />
        <Field {...framed('languages')}>
          {() => (
            <LanguagePicker
              label={t('languages')}
              value={wish.languages ?? []}
              proposed={form.assessment.participant.languages}
              disabled={form.readOnly}
              onChange={(languages) => onChange('languages', { ...wish, languages: [...languages] }, true)}
            />
          )}
        </Field>
        <WordChoice {...chosen('budgetBand', bands)} none={t('leaveOpen')} />
        <Translations
          form={form}
          of={texted.map((field) => ({
            place: place(`${field}Translation`),
            label: t(field),
            original: wish[field],
            own: wish[`${field}Language`],
            value: wish[`${field}Translation`],
            onChange: (text) => onChange(`${field}Translation`, { ...wish, [`${field}Translation`]: text }),
          }))}
        />
      </div>
      {!form.readOnly && <BesideWish wish={wish} form={form} />}
    </fieldset>
  );
}

const texted = ['subject', 'result', 'beneficiary', 'ownContribution'] as const;
const categories: readonly AssistanceCategory[] = ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'];
const horizons: readonly Horizon[] = ['SHORT', 'MEDIUM', 'LONG'];
const bands: readonly BudgetBand[] = [
  'UNDER_50K',
  'FROM_50K_TO_250K',
  'FROM_250K_TO_1M',
  'OVER_1M',
  'UNKNOWN',
];
const names = {
  category: 'category',
  subject: 'subject',
  result: 'result',
  beneficiary: 'beneficiary',
  ownContribution: 'ownContribution',
  horizon: 'horizon',
  languages: 'languages',
  budgetBand: 'budgetBand',
} as const;

export const texts = english('assessment.need-coach', {
  easy: 'make this need easy to answer',
  progress: '{{done}} of {{of}}',
  category: 'Kind of help',
  categoryNeeded: 'Say which kind this is; until then it stays on this device.',
  subject: 'Problem',
  result: 'Result wanted',
  beneficiary: 'Who benefits',
  ownContribution: 'Own contribution',
  horizon: 'Wanted in the',
  languages: 'Languages',
  budgetBand: 'Budget band',
  choose: 'Choose',
  leaveOpen: 'Choose, or leave it open',
});
