import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { AskToBeListedInput } from '../../gql/graphql.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { SelectField, TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { type AskValues, askInput, blankAsk, kinds, missingIn } from './ask-values.ts';
import { askToBeListed, CountriesQuery } from './documents.ts';

type AskFormProps = {
  readonly onAsked: (asked: { readonly email: string; readonly days: number }) => void;
};

/** An organization asks to be listed. Nothing of it stays on the device: nobody is signed in there whose it would be. */
export function AskForm({ onAsked }: AskFormProps) {
  const t = useTexts(texts);
  const kindOf = useVocabulary();
  const { language } = useLanguage();
  const { population } = useSession();
  const { data } = useQuery(CountriesQuery, { variables: { fictional: population === 'FICTIONAL' } });
  const [values, setValues] = useState(blankAsk);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const change = (changed: Partial<AskValues>) => setValues({ ...values, ...changed });
  const act = useAct<
    Omit<AskToBeListedInput, 'operationId'>,
    { readonly email: string; readonly days: number }
  >(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: askToBeListed, variables: { input: { ...input, operationId } } }))
        .askToBeListed,
  );
  const send = async () => {
    const missing = missingIn(values);
    setWrong(Object.fromEntries(missing.map((place) => [place, t(`${place}Missing`)])));
    if (missing.length > 0) return;
    const pressed = await act.press(askInput(values));
    if (pressed.kind === 'done') onAsked(pressed.result);
  };
  const field = (name: 'name' | 'site' | 'contactName' | 'contactEmail') => ({
    name,
    label: t(name),
    value: values[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [name]: event.target.value }),
  });
  return (
    <Form act={act} checked wrong={wrong} className="card pad" onSubmit={send}>
      <TextField {...field('name')} required maxLength={300} autoComplete="organization" />
      <details>
        <summary className="sm">{t('names')}</summary>
        <div className="stack" style={{ marginBlockStart: 10 }}>
          {languages
            .filter((one) => one !== language)
            .map((one) => (
              <TextField
                key={one}
                name={`names-${one}`}
                label={languageNames[one]}
                lang={one}
                maxLength={300}
                value={values.names[one]}
                onChange={(event) => change({ names: { ...values.names, [one]: event.target.value } })}
              />
            ))}
        </div>
      </details>
      <SelectField
        name="kind"
        label={t('kind')}
        required
        value={values.kind}
        onChange={(event) => change({ kind: event.target.value as AskValues['kind'] })}
      >
        <option value="">{t('choose')}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindOf(one)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        name="about"
        label={t('about')}
        hint={t('aboutHint')}
        required
        maxLength={500}
        value={values.about}
        onChange={(event) => change({ about: event.target.value })}
      />
      <TextField {...field('site')} hint={t('siteHint')} inputMode="url" dir="ltr" maxLength={2000} />
      <SelectField
        name="country"
        label={t('country')}
        value={values.country}
        onChange={(event) => change({ country: event.target.value })}
      >
        <option value="">{t('noCountry')}</option>
        {data?.participants.nodes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField {...field('contactName')} required maxLength={200} autoComplete="name" />
      <TextField
        {...field('contactEmail')}
        hint={t('contactEmailHint')}
        required
        type="email"
        dir="ltr"
        autoComplete="email"
        maxLength={254}
      />
      <FormEnd submit={t('ask')} size="large" />
    </Form>
  );
}

export const texts = english('listing.ask', {
  name: 'Name of the organization',
  nameMissing: 'Write its name.',
  names: 'Its name in other languages',
  kind: 'Kind of organization',
  kindMissing: 'Choose what kind it is.',
  choose: 'Choose',
  about: 'What help it offers',
  aboutHint: 'One sentence: for whom, and in what.',
  aboutMissing: 'Say in a sentence what help it offers.',
  site: 'Its site (optional)',
  siteHint: 'A web address',
  country: 'Where it has its seat (optional)',
  noCountry: 'In no State, or not said',
  contactName: 'Your name',
  contactNameMissing: 'Write your name.',
  contactEmail: 'Your e-mail address',
  contactEmailHint:
    'A mail goes there; by its link you confirm the address, and see later what became of the request.',
  contactEmailMissing: 'Write your e-mail address.',
  ask: 'Ask to be listed',
});
