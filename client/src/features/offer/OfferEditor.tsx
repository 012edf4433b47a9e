import { useMutation } from '@apollo/client/react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { LegalTradition, Mode, OfferCatalogueFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { newOperationId } from '../../lib/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LanguagePicker } from '../../ui/LanguagePicker.tsx';
import { RefusalNote, type ShownRefusal } from '../../ui/RefusalNote.tsx';
import { publishOffer } from './documents.ts';
import { EligiblePicker } from './EligiblePicker.tsx';
import { texts } from './editor-texts.ts';
import {
  blankOffer,
  missingIn,
  type OfferForm,
  type OfferPlace,
  offerInput,
  offerPlace,
} from './offer-form.ts';
import { ScopePicker } from './ScopePicker.tsx';
import { texts as words } from './texts.ts';
import './offer.css';

type OfferEditorProps = {
  readonly provider: { readonly id: string; readonly name: string };
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly onPublished: (offer: string) => void;
};

/** The form of a new offer; what the API refuses is said at the field that its path names. */
export function OfferEditor({ provider, catalogue, states, onPublished }: OfferEditorProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [form, setForm] = useState<OfferForm>(blankOffer);
  const [errors, setErrors] = useState<Partial<Record<OfferPlace, string>>>({});
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const [operationId, setOperationId] = useState(newOperationId);
  const [publish, { loading }] = useMutation(publishOffer);
  const whole = useRef<HTMLFormElement>(null);
  const change = (changed: Partial<OfferForm>) => setForm({ ...form, ...changed });
  const modelLaw = form.types.includes('MODEL_LEGISLATION');

  const show = (found: Partial<Record<OfferPlace, string>>) => {
    setErrors(found);
    const first = Object.keys(found)[0];
    if (first) setTimeout(() => goTo(whole.current, first));
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    setRefusal(null);
    const missing = missingIn(form);
    show(Object.fromEntries(missing.map(({ place, why }) => [place, t(why)])));
    if (missing.length > 0) return;
    try {
      const { data } = await publish({ variables: { input: offerInput(form, provider.id, operationId) } });
      const result = data?.publishOffer;
      if (result?.__typename === 'Offer') return onPublished(result.id);
      setOperationId(newOperationId());
      if (!result) return;
      const place = offerPlace(result.path);
      if (place) show({ [place]: result.message });
      setRefusal(result);
    } catch {
      setRefusal({ code: 'LOST', message: t('lost') });
    }
  }

  const text = (
    place: 'title' | 'description' | 'conditions' | 'contact' | 'opens' | 'closes' | 'capacityPerYear',
  ) => ({
    label: t(`${place}Label`),
    value: form[place],
    error: errors[place] ?? null,
    onChange: (event: { target: { value: string } }) => change({ [place]: event.target.value }),
  });

  return (
    <form ref={whole} className="oe" noValidate onSubmit={(event) => void send(event)}>
      <Part place="title" title={t('whatPart')} errors={{}}>
        <TextField {...text('title')} required />
        <TextAreaField {...text('description')} />
      </Part>
      <Part place="types" title={t('typesPart')} errors={errors}>
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
      <Part place="scope" title={t('scopePart')} errors={errors}>
        <ScopePicker catalogue={catalogue} value={form} wholeAllowed={!modelLaw} onChange={change} />
      </Part>
      <Part place="eligible" title={t('eligiblePart')} errors={errors}>
        <EligiblePicker states={states} value={form} onChange={change} />
      </Part>
      <Part place="languages" title={t('languagesPart')} errors={errors}>
        <LanguagePicker
          label={t('languagesPart')}
          value={form.languages}
          onChange={(languages) => change({ languages })}
        />
      </Part>
      <Part place="mode" title={t('modePart')} errors={errors}>
        <Choice
          legend={t('modePart')}
          hideLegend
          value={form.mode === '' ? null : form.mode}
          options={modes.map((value) => ({ value, label: word(value) }))}
          onChange={(mode) => change({ mode })}
        />
      </Part>
      <Part place="legalTraditions" title={t('traditionsPart')} errors={errors}>
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
      <Part place="opens" title={t('limitsPart')} errors={{}}>
        <div className="g2">
          <TextField {...text('opens')} type="date" />
          <TextField {...text('closes')} type="date" />
          <TextField {...text('capacityPerYear')} inputMode="numeric" hint={t('capacityHint')} />
          <div className="row money" data-place="ceiling">
            <TextField
              className="grow"
              label={t('ceilingLabel')}
              inputMode="decimal"
              value={form.ceilingAmount}
              error={errors.ceiling ?? null}
              onChange={(event) => change({ ceilingAmount: event.target.value })}
            />
            <TextField
              className="cur"
              label={t('currencyLabel')}
              maxLength={3}
              dir="ltr"
              value={form.ceilingCurrency}
              onChange={(event) => change({ ceilingCurrency: event.target.value })}
            />
          </div>
        </div>
      </Part>
      <Part place="conditions" title={t('termsPart')} errors={{}}>
        <TextAreaField {...text('conditions')} hint={t('conditionsHint')} />
        <TextField {...text('contact')} />
      </Part>
      <div className="end">
        {Object.keys(errors).length > 0 && (
          <span className="save er" role="alert">
            <Icon name="warning" small />
            {t('toCorrect', { count: Object.keys(errors).length })}
          </span>
        )}
        <RefusalNote refusal={refusal} />
        <Button type="submit" kind="primary" size="large" disabled={loading}>
          {t('publish')}
        </Button>
      </div>
    </form>
  );
}

/** To the field that is wrong, or to the part it stands in. */
function goTo(form: HTMLFormElement | null, place: string): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const part = form?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  const target = field && (!part || part.contains(field)) ? field : (part ?? field);
  target?.scrollIntoView?.({ block: 'center' });
  const control = target?.matches('input, textarea')
    ? target
    : target?.querySelector('input, button, select');
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}

type PartProps = {
  readonly place: OfferPlace;
  readonly title: string;
  readonly errors: Partial<Record<OfferPlace, string>>;
  readonly children: ReactNode;
};

function Part({ place, title, errors, children }: PartProps) {
  return (
    <section className="card pad" data-place={place} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {errors[place] && (
        <p className="m" role="alert">
          <Icon name="warning" small />
          {errors[place]}
        </p>
      )}
    </section>
  );
}

const modes: readonly Mode[] = ['REMOTE', 'ON_SITE', 'BOTH'];
const traditions: readonly LegalTradition[] = ['CIVIL', 'COMMON', 'CUSTOMARY', 'ISLAMIC', 'MIXED'];
