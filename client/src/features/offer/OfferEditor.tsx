import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
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
import { AmountField } from '../../ui/AmountField.tsx';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormNote } from '../../ui/Form.tsx';
import { useFieldError } from '../../ui/field-error.ts';
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
import type { StateNode } from './StateFinder.tsx';
import { texts as words } from './texts.ts';

type OfferEditorProps = {
  readonly provider: { readonly id: string; readonly name: string };
  /** The one to be changed; without it a new one is published. */
  readonly offer?: OfferToReviseFragment;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
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
  const modelLaw = form.types.includes('MODEL_LEGISLATION');
  const { refusal, busy, became } = act;
  const refused = places.find((place) => place === fieldOf(refusal));
  const errors = refusal && refused ? { ...missing, [refused]: refusal.message } : missing;

  async function send() {
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
    name: place,
    label: t(`${place}Label`),
    value: form[place],
    onChange: (event: { target: { value: string } }) => change({ [place]: event.target.value }),
  });

  return (
    <Form act={act} wrong={missing} checked bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      <OfferReach className={styles.reach} provider={provider.id} form={form} />
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
      <div className={styles.end}>
        {Object.keys(errors).length > 0 && (
          <SaveMark tone="failed" icon="warning" role="alert">
            {t('toCorrect', { count: Object.keys(errors).length })}
          </SaveMark>
        )}
        {became && !offer && !act.lost && <Note tone="wait">{t('becameFirst')}</Note>}
        <FormNote />
        <Button type="submit" kind="primary" size="large" busy={busy}>
          {t(offer ? 'revise' : 'publish')}
        </Button>
      </div>
    </Form>
  );
}

const draftOf = (offer: string): string => `offer ${offer}`;

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
