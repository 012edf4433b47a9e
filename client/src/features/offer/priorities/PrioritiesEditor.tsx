import type {
  OfferCatalogueFragment,
  PrioritiesOfProviderFragment,
  SetPrioritiesInput,
} from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormNote } from '../../../ui/Form.tsx';
import { FormPart } from '../../../ui/FormPart.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { EligiblePicker } from '../EligiblePicker.tsx';
import styles from '../OfferEditor.module.css';
import { ScopePicker } from '../ScopePicker.tsx';
import type { StateNode } from '../StateFinder.tsx';
import { setPriorities } from './documents.ts';
import { blankPriorities, type PrioritiesForm, prioritiesForm, prioritiesInput } from './priorities-form.ts';
import { texts } from './texts.ts';

type PrioritiesEditorProps = {
  readonly provider: PrioritiesOfProviderFragment;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  readonly onDone: () => void;
};

/** The form in which a provider says what it puts first; what the API refuses is said at the part that its path names. */
export function PrioritiesEditor({ provider, catalogue, states, onDone }: PrioritiesEditorProps) {
  const t = useTexts(texts);
  const said = provider.priorities ?? null;
  const revision = said?.revision ?? 0;
  const draft = useDraft<PrioritiesForm>(`priorities of ${provider.id}`, {
    blank: said ? prioritiesForm(said) : blankPriorities,
    revision,
  });
  const { values: form, change } = draft;
  const act = useAct<Omit<SetPrioritiesInput, 'operationId'>, { readonly revision: number }>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: setPriorities, variables: { input: { ...input, operationId } } }))
        .setPriorities,
    { draft },
  );

  async function send() {
    const written = { provider: provider.id, expectedRevision: revision, ...prioritiesInput(form) };
    const pressed = await act.press(written);
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDone();
  }

  return (
    <Form act={act} bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      <FormPart place="text" title={t('textPart')}>
        <TextAreaField
          name="text"
          label={t('textLabel')}
          value={form.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </FormPart>
      <FormPart saysFault place="types" title={t('typesPart')}>
        <div className="row wrap">
          {catalogue.assistanceTypes.map(({ code, label }) => (
            <ToggleChip
              key={code}
              on={form.types.includes(code)}
              onChange={(on) =>
                change({ types: on ? [...form.types, code] : form.types.filter((one) => one !== code) })
              }
            >
              {label}
            </ToggleChip>
          ))}
        </div>
      </FormPart>
      <FormPart saysFault place="scope" title={t('scopePart')}>
        <ScopePicker catalogue={catalogue} value={form} wholeAllowed onChange={change} />
      </FormPart>
      <FormPart saysFault place="eligible" title={t('eligiblePart')}>
        <EligiblePicker states={states} value={form} onChange={change} />
      </FormPart>
      <FormPart place="firstYear" title={t('yearsPart')}>
        <div className="row wrap">
          {(['firstYear', 'lastYear'] as const).map((place) => (
            <NumberField
              key={place}
              name={place}
              label={t(place)}
              value={form[place]}
              most={2100}
              onNumber={(year) => change({ [place]: year })}
            />
          ))}
        </div>
      </FormPart>
      <div className={styles.end}>
        <FormNote />
        <Button type="submit" kind="primary" size="large" busy={act.busy}>
          {t('publish')}
        </Button>
      </div>
    </Form>
  );
}
