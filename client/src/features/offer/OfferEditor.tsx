import { clsx } from 'clsx';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type {
  LegalTradition,
  Mode,
  OfferCatalogueFragment,
  OfferToReviseFragment,
} from '../../gql/graphql.ts';
import { writeAmount } from '../../lib/amount.ts';
import { latinDigits } from '../../lib/digits.ts';
import { useLanguage, useTexts } from '../../lib/i18n.ts';
import { fieldOf } from '../../lib/refusal.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { AmountField } from '../../ui/AmountField.tsx';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LanguagePicker } from '../../ui/LanguagePicker.tsx';
import { Note } from '../../ui/Note.tsx';
import { SaveMark } from '../../ui/SaveMark.tsx';
import { publishOffer, reviseOffer } from './documents.ts';
import { EligiblePicker } from './EligiblePicker.tsx';
import { texts } from './editor-texts.ts';
import styles from './OfferEditor.module.css';
import { OfferReach } from './OfferReach.tsx';
import {
  blankOffer,
  formOf,
  missingIn,
  type OfferForm,
  type OfferPlace,
  offerInput,
  places,
} from './offer-form.ts';
import { ScopePicker } from './ScopePicker.tsx';
import { texts as words } from './texts.ts';

type OfferEditorProps = {
  readonly provider: { readonly id: string; readonly name: string };
  /** The one to be changed; without it a new one is published. */
  readonly offer?: OfferToReviseFragment;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly { readonly code: string; readonly name: string }[];
  /** `unsent`: something was typed after the press, and waits on the page where the offer is changed. */
  readonly onDone: (offer: string, unsent: boolean) => void;
};

type Standing = { readonly id: string; readonly revision: number };
type Written = {
  readonly provider: string;
  readonly offer: Standing | null;
  readonly content: ReturnType<typeof offerInput>;
};

/** The form of an offer; what the API refuses is said at the field that its path names. */
export function OfferEditor({ provider, offer, catalogue, states, onDone }: OfferEditorProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const draft = useDraft<OfferForm>(offer ? draftOf(offer.id) : 'offer', {
    blank: offer ? formOf(offer) : blankOffer,
    revision: offer?.revision,
  });
  const { values: form, change } = draft;
  const example = writeAmount('250000.50', useLanguage().language);
  const act = useAct<Written, Standing>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? input.offer;
      const guard = { operationId, ...input.content };
      if (!onto) {
        const published = { ...guard, provider: input.provider };
        return (await mutate({ mutation: publishOffer, variables: { input: published } })).publishOffer;
      }
      const revised = { ...guard, offer: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseOffer, variables: { input: revised } })).reviseOffer;
    },
    { amends: true, draft },
  );
  const [missing, setMissing] = useState<Partial<Record<OfferPlace, string>>>({});
  const whole = useRef<HTMLFormElement>(null);
  const modelLaw = form.types.includes('MODEL_LEGISLATION');
  const { refusal, busy, became } = act;
  const refused = places.find((place) => place === fieldOf(refusal));
  const errors = refusal && refused ? { ...missing, [refused]: refusal.message } : missing;
  const first = Object.keys(errors)[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a press that finds the same field wrong leads there again
  useEffect(() => {
    if (first) goTo(whole.current, first);
  }, [missing, refusal]);

  async function send(event: FormEvent) {
    event.preventDefault();
    act.forget();
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map(({ place, why }) => [place, t(why, { example })])));
    if (found.length > 0) return;
    const standing = offer ? { id: offer.id, revision: offer.revision } : null;
    const pressed = await act.press({ provider: provider.id, offer: standing, content: offerInput(form) });
    if (pressed.kind !== 'done') return;
    const { id, revision } = pressed.result;
    onDone(id, draft.moveTo(draftOf(id), revision));
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
    <form ref={whole} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <DraftNote draft={draft} />
      <OfferReach className={styles.reach} provider={provider.id} form={form} />
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
              label={t('ceilingLabel')}
              value={form.ceilingAmount}
              error={errors.ceiling ?? null}
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
      <Part place="conditions" title={t('termsPart')} errors={{}}>
        <TextAreaField {...text('conditions')} hint={t('conditionsHint')} />
        <TextField {...text('contact')} />
      </Part>
      <div className={styles.end}>
        {Object.keys(errors).length > 0 && (
          <SaveMark tone="failed" icon="warning" role="alert">
            {t('toCorrect', { count: Object.keys(errors).length })}
          </SaveMark>
        )}
        {became && !offer && !act.lost && <Note tone="wait">{t('becameFirst')}</Note>}
        <ActNote act={act} inFields={places} />
        <Button type="submit" kind="primary" size="large" disabled={busy}>
          {t(offer ? 'revise' : 'publish')}
        </Button>
      </div>
    </form>
  );
}

const draftOf = (offer: string): string => `offer ${offer}`;

/** To the field that is wrong, or to the part it is in. */
function goTo(form: HTMLFormElement | null, place: string): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const part = form?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  const target = field && (!part || part.contains(field)) ? field : (part ?? field);
  target?.scrollIntoView?.({ block: 'center' });
  const control = target?.matches('input, textarea, [contenteditable]')
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
    <section className={clsx('card pad', styles.part)} data-place={place} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {errors[place] && (
        <p className={styles.fault} role="alert">
          <Icon name="warning" small />
          {errors[place]}
        </p>
      )}
    </section>
  );
}

const modes: readonly Mode[] = ['REMOTE', 'ON_SITE', 'BOTH'];
const traditions: readonly LegalTradition[] = ['CIVIL', 'COMMON', 'CUSTOMARY', 'ISLAMIC', 'MIXED'];
