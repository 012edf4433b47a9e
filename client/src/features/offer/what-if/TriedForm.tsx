import { useState } from 'react';
import type { OfferCatalogueFragment } from '../../../gql/graphql.ts';
import { writeAmount } from '../../../lib/amount.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { texts as words } from '../editor-texts.ts';
import { OfferFields } from '../OfferFields.tsx';
import { missingIn, type OfferForm, type OfferPlace } from '../offer-form.ts';
import type { StateNode } from '../StateFinder.tsx';
import styles from './TriedForm.module.css';
import { texts } from './texts.ts';

type TriedFormProps = {
  readonly blank: OfferForm;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  readonly onDone: (form: OfferForm) => void;
  readonly onClose: () => void;
};

/** What an offer would say: the form in which offers are written, and nothing is sent. */
export function TriedForm({ blank, catalogue, states, onDone, onClose }: TriedFormProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [form, setForm] = useState(blank);
  const [missing, setMissing] = useState<Partial<Record<OfferPlace, string>>>({});
  const example = writeAmount('250000.50', useLanguage().language);
  const show = () => {
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map(({ place, why }) => [place, word(why, { example })])));
    if (found.length === 0) onDone(form);
  };
  return (
    <Form wrong={missing} checked bare className={styles.form} onSubmit={show}>
      <OfferFields
        form={form}
        catalogue={catalogue}
        states={states}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      {Object.keys(missing).length > 0 && <p role="alert">{t('toCorrect')}</p>}
      <FormEnd submit={t('try')} beside={<Button onClick={onClose}>{t('close')}</Button>} />
    </Form>
  );
}
