import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { LegalTradition, Mode, OfferCatalogueFragment } from '../../gql/graphql.ts';
import { latinDigits } from '../../lib/digits.ts';
import { useTexts } from '../../lib/i18n.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { useFieldError } from '../../ui/field-error.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LanguagePicker } from '../../ui/LanguagePicker.tsx';
import { EligiblePicker } from './EligiblePicker.tsx';
import { texts } from './editor-texts.ts';
import styles from './OfferFields.module.css';
import type { OfferForm, OfferPlace } from './offer-form.ts';
import { ScopePicker } from './ScopePicker.tsx';
import type { StateNode } from './StateFinder.tsx';
import { texts as words } from './texts.ts';

type OfferFieldsProps = {
  readonly form: OfferForm;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  readonly onChange: (part: Partial<OfferForm>) => void;
};

/** All that an offer says, part by part; what is wrong is said in its part. */
export function OfferFields({ form, catalogue, states, onChange: change }: OfferFieldsProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
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
      <Part place="title" title={t('whatPart')}>
        <TextField {...text('title')} required />
        <TextAreaField {...text('description')} />
      </Part>
      <Part place="types" title={t('typesPart')}>
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
      </Part>
      <Part place="scope" title={t('scopePart')}>
        <ScopePicker catalogue={catalogue} value={form} wholeAllowed={!modelLaw} onChange={change} />
      </Part>
      <Part place="eligible" title={t('eligiblePart')}>
        <EligiblePicker states={states} value={form} onChange={change} />
      </Part>
      <Part place="languages" title={t('languagesPart')}>
        <LanguagePicker
          label={t('languagesPart')}
          value={form.languages}
          onChange={(languages) => change({ languages })}
        />
      </Part>
      <Part place="mode" title={t('modePart')}>
        <Choice
          legend={t('modePart')}
          hideLegend
          value={form.mode === '' ? null : form.mode}
          options={modes.map((value) => ({ value, label: word(value) }))}
          onChange={(mode) => change({ mode })}
        />
      </Part>
      <Part place="legalTraditions" title={t('traditionsPart')}>
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
      </Part>
      <Part place="opens" title={t('limitsPart')}>
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
      </Part>
      <Part place="conditions" title={t('termsPart')}>
        <TextAreaField {...text('conditions')} hint={t('conditionsHint')} />
        <TextField {...text('contact')} />
      </Part>
    </>
  );
}

type PartProps = {
  readonly place: OfferPlace;
  readonly title: string;
  readonly children: ReactNode;
};

function Part({ place, title, children }: PartProps) {
  const error = useFieldError(place, null);
  return (
    <section className={clsx('card pad', styles.part)} data-place={place} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {error && inParts.has(place) && (
        <p className={styles.fault} role="alert">
          <Icon name="warning" small />
          {error}
        </p>
      )}
    </section>
  );
}

/** The others are fields that say it themselves. */
const inParts: ReadonlySet<OfferPlace> = new Set([
  'types',
  'scope',
  'eligible',
  'languages',
  'mode',
  'legalTraditions',
]);

const modes: readonly Mode[] = ['REMOTE', 'ON_SITE', 'BOTH'];
const traditions: readonly LegalTradition[] = ['CIVIL', 'COMMON', 'CUSTOMARY', 'ISLAMIC', 'MIXED'];
