import type { OfferCardFragment, OfferExperienceInput, OurExperienceQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChipPicker } from '../../../ui/ChipPicker.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { LanguagePicker } from '../../../ui/LanguagePicker.tsx';
import { ExperienceOffersQuery, offerExperience } from './documents.ts';

type ExperienceFormProps = {
  readonly state: string;
  readonly experience: OurExperienceQuery['experiences'][number];
  readonly types: readonly { readonly code: string; readonly label: string }[];
  /** Those of the State. */
  readonly languages: readonly string[];
  readonly onDone: (offer: string) => void;
  readonly onCancel: () => void;
};

/** An offer to show others what was solved: written already, to be read over and published. */
export function ExperienceForm({
  state,
  experience: { provision, measures },
  types,
  languages,
  onDone,
  onCancel,
}: ExperienceFormProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { reference } = provision;
  const first = types.find(({ code }) => code === 'GOOD_PRACTICES') ?? types[0];
  const draft = useDraft(`experience ${state} ${reference}`, {
    blank: {
      title: plain(t('begin', { provision: shownKey(reference), what: provision.shortTitle })),
      description: plain(t('measures', { measures: enumerate(measures) })),
      types: first ? [first.code] : [],
      languages: [...languages],
      contact: '',
    },
  });
  const { values, change } = draft;
  const act = useAct<Omit<OfferExperienceInput, 'operationId'>, OfferCardFragment>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [ExperienceOffersQuery] };
      return (await mutate({ mutation: offerExperience, variables, ...refetched })).offerExperience;
    },
    { draft },
  );
  const send = async () => {
    const { contact, description, ...said } = values;
    const pressed = await act.press({
      ...{ ...said, participant: state, scope: { provisions: [reference] } },
      ...{ description: description.trim() || null, contact: contact.trim() || null },
    });
    if (pressed.kind === 'done') onDone(pressed.result.id);
  };
  const text = (name: 'title' | 'description' | 'contact') => ({
    ...{ name, label: t(name), value: values[name] },
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [name]: event.target.value }),
  });
  return (
    <Form act={act} onSubmit={() => void send()}>
      <DraftNote draft={draft} />
      <TextField {...text('title')} required />
      <TextAreaField {...text('description')} />
      <div data-place="types">
        <ChipPicker
          label={t('types')}
          another={t('anotherType')}
          options={types.map(({ code, label }) => ({ value: code, label }))}
          shown={[...new Set([...(first ? [first.code] : []), 'CAPACITY_BUILDING', ...values.types])].filter(
            (code) => types.some((one) => one.code === code),
          )}
          value={values.types}
          onChange={(chosen) => change({ types: [...chosen] })}
        />
      </div>
      <div data-place="languages">
        <LanguagePicker
          label={t('languages')}
          proposed={languages}
          value={values.languages}
          onChange={(chosen) => change({ languages: [...chosen] })}
        />
      </div>
      <TextField {...text('contact')} />
      <p className="xs muted">{t('everyone')}</p>
      <FormEnd submit={t('publish')} beside={<Button onClick={onCancel}>{t('cancel')}</Button>} />
    </Form>
  );
}

/** What is sent carries no signs of direction from the page. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

export const texts = english('offer.experience-form', {
  begin: 'Our experience with {{provision}}, {{what}}',
  measures: 'We can show how we did it: {{measures}}.',
  title: 'Title',
  description: 'What you can show',
  types: 'Kinds of help',
  anotherType: 'Another kind',
  languages: 'Languages',
  contact: 'Contact',
  everyone: 'Everyone sees the offer. You can change or withdraw it later.',
  publish: 'Publish the offer',
  cancel: 'Cancel',
});
