import { useQuery } from '@apollo/client/react';
import type { LegalTradition, Mode, OfferCatalogueFragment } from '../../gql/graphql.ts';
import { latinDigits } from '../../lib/digits.ts';
import { useTexts } from '../../lib/i18n.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { LanguagePicker } from '../../ui/LanguagePicker.tsx';
import { SubjectPicker } from '../../ui/SubjectPicker.tsx';
import { OfferSubjectsQuery } from './documents.ts';
import { EligiblePicker } from './EligiblePicker.tsx';
import { texts } from './editor-texts.ts';
import styles from './OfferFields.module.css';
import type { OfferForm } from './offer-form.ts';
import { ScopePicker } from './ScopePicker.tsx';
import type { StateNode } from './StateFinder.tsx';
import { texts as words } from './texts.ts';

type OfferFieldsProps = {
  readonly form: OfferForm;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  /** The State whose experience it is. */
  readonly own?: string | undefined;
  readonly onChange: (part: Partial<OfferForm>) => void;
};

/** All that an offer says, part by part; what is wrong is said in its part. */
export function OfferFields({ form, catalogue, states, own, onChange: change }: OfferFieldsProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { data } = useQuery(OfferSubjectsQuery);
  const modelLaw = form.types.includes('MODEL_LEGISLATION');
  const text = (
    place: 'title' | 'description' | 'conditions' | 'contact' | 'opens' | 'closes' | 'capacityPerYear',
  ) => ({
    name: place,
    label: t(`${place}Label`),
    value: form[place],
    onChange: (event: { target: { value: string } }) => change({ [place]: event.target.value }),
  });

  return (
    <>
      <FormPart place="title" title={t('whatPart')}>
        <TextField {...text('title')} required />
        <TextAreaField {...text('description')} />
      </FormPart>
      <FormPart saysFault place="types" title={t('typesPart')}>
        <div className="row wrap">
          {catalogue.assistanceTypes.map(({ code, label }) => (
            <ToggleChip
              key={code}
              on={form.types.includes(code)}
              onChange={(on) =>
                change({
                  types: on ? [...form.types, code] : form.types.filter((one) => one !== code),
                  ...(on && code === 'MODEL_LEGISLATION' ? { wholeConvention: false } : {}),
                })
              }
            >
              {label}
            </ToggleChip>
          ))}
        </div>
      </FormPart>
      <FormPart saysFault place="scope" title={t('scopePart')}>
        <ScopePicker catalogue={catalogue} value={form} wholeAllowed={!modelLaw} onChange={change} />
      </FormPart>
      <FormPart saysFault place="subjects" title={t('subjectsPart')}>
        <SubjectPicker
          label={t('subjectsPart')}
          subjects={data?.subjects ?? []}
          value={form.subjects}
          purpose={{ ...form, text: `${form.title} ${form.description}` }}
          onChange={(subjects) => change({ subjects })}
        />
      </FormPart>
      <FormPart saysFault place="eligible" title={t('eligiblePart')}>
        <EligiblePicker states={states} value={form} own={own} onChange={change} />
      </FormPart>
      <FormPart saysFault place="languages" title={t('languagesPart')}>
        <LanguagePicker
          label={t('languagesPart')}
          value={form.languages}
          onChange={(languages) => change({ languages })}
        />
      </FormPart>
      <FormPart saysFault place="mode" title={t('modePart')}>
        <Choice
          legend={t('modePart')}
          hideLegend
          value={form.mode === '' ? null : form.mode}
          options={modes.map((value) => ({ value, label: word(value) }))}
          onChange={(mode) => change({ mode })}
        />
      </FormPart>
      <FormPart saysFault place="legalTraditions" title={t('traditionsPart')}>
        <div className="row wrap">
          {traditions.map((one) => (
            <ToggleChip
              key={one}
              on={form.legalTraditions.includes(one)}
              onChange={(on) =>
                change({
                  legalTraditions: on
                    ? [...form.legalTraditions, one]
                    : form.legalTraditions.filter((other) => other !== one),
                })
              }
            >
              {word(one)}
            </ToggleChip>
          ))}
        </div>
      </FormPart>
      <FormPart place="opens" title={t('limitsPart')}>
        <div className={styles.pairs}>
          <DateField {...text('opens')} onChange={(opens) => change({ opens })} />
          <DateField {...text('closes')} onChange={(closes) => change({ closes })} />
          <TextField
            {...text('capacityPerYear')}
            inputMode="numeric"
            hint={t('capacityHint')}
            onChange={({ target }) => change({ capacityPerYear: latinDigits(target.value) })}
          />
          <div className={`${styles.money} row`} data-place="ceiling">
            <AmountField
              className="grow"
              name="ceiling"
              label={t('ceilingLabel')}
              value={form.ceilingAmount}
              onChange={(ceilingAmount) => change({ ceilingAmount })}
            />
            <TextField
              className={styles.currency}
              label={t('currencyLabel')}
              maxLength={3}
              dir="ltr"
              value={form.ceilingCurrency}
              onChange={(event) => change({ ceilingCurrency: event.target.value })}
            />
          </div>
        </div>
      </FormPart>
      <FormPart place="conditions" title={t('termsPart')}>
        <TextAreaField {...text('conditions')} hint={t('conditionsHint')} />
        <TextField {...text('contact')} />
      </FormPart>
    </>
  );
}

const modes: readonly Mode[] = ['REMOTE', 'ON_SITE', 'BOTH'];
const traditions: readonly LegalTradition[] = ['CIVIL', 'COMMON', 'CUSTOMARY', 'ISLAMIC', 'MIXED'];
