import { useState } from 'react';
import type { RegisterEntryShownFragment, RegisterKind } from '../../gql/graphql.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { recordEntry, reviseEntry } from './documents.ts';
import {
  blankEntry,
  contentOf,
  type EntryContent,
  type EntryValues,
  missingIn,
  valuesOf,
} from './entry-values.ts';
import type { RegisterChoices } from './use-register-choices.ts';

type EntryFormProps = {
  /** The one to be changed; without it a new one is entered. */
  readonly entry: RegisterEntryShownFragment | null;
  readonly kind: RegisterKind;
  readonly choices: RegisterChoices;
  /** For which it is entered; both null: for the secretariat. */
  readonly state: string | null;
  readonly provider: string | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** An assessment made elsewhere, or a coordination mechanism: where to find it, not what it says. */
export function EntryForm({ entry, kind, choices, state, provider, onClose, onDone }: EntryFormProps) {
  const t = useTexts(texts);
  const today = (useSession().now ?? '').slice(0, 10);
  const own = entry ? (entry.participant?.code ?? null) : state;
  const blank = entry ? valuesOf(entry) : blankEntry(kind, state);
  const draft = useDraft<EntryValues>(entry ? `register entry ${entry.id}` : `register ${kind}`, {
    blank,
    revision: entry?.revision,
  });
  const { values, change } = draft;
  const act = useAct<EntryContent, { readonly id: string; readonly revision: number }>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? entry;
      if (!onto) {
        const whose = state ? { participant: state } : { provider };
        const variables = { input: { ...input, ...whose, operationId } };
        return (await mutate({ mutation: recordEntry, variables })).recordRegisterEntry;
      }
      const variables = {
        input: { ...input, entry: onto.id, expectedRevision: onto.revision, operationId },
      };
      return (await mutate({ mutation: reviseEntry, variables })).reviseRegisterEntry;
    },
    { amends: true, draft },
  );
  // Said when it is pressed: while it is typed, the keyboard stays where it is.
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const isAssessment = values.kind === 'ASSESSMENT';
  return (
    <Form
      act={act}
      checked
      wrong={wrong}
      onSubmit={async () => {
        const missing = missingIn(values, today);
        setWrong(Object.fromEntries(missing.map((place) => [place, t(`${place}Missing`)])));
        if (missing.length > 0) return;
        const pressed = await act.press(contentOf(values));
        if (pressed.kind !== 'done') return;
        onDone();
        onClose();
      }}
    >
      <DraftNote draft={draft} />
      <SelectField
        name="kind"
        label={t('kind')}
        value={values.kind}
        onChange={(event) => change({ kind: event.target.value as RegisterKind })}
      >
        {(['ASSESSMENT', 'MECHANISM'] as const).map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="title"
        label={t('title')}
        maxLength={300}
        required
        value={values.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        name="institution"
        label={t(isAssessment ? 'madeBy' : 'ledBy')}
        maxLength={300}
        required
        value={values.institution}
        onChange={(event) => change({ institution: event.target.value })}
      />
      {!own && (
        <FormPart saysFault place="participants" title={t('states')}>
          <PickList
            label={t('addState')}
            options={choices.states.map(({ code, name, alsoCalled }) => ({
              value: code,
              label: name,
              also: alsoCalled,
            }))}
            chosen={values.participants}
            onChange={(participants) => change({ participants })}
          />
        </FormPart>
      )}
      <FormPart saysFault place="provisions" title={t('provisions')}>
        <PickList
          label={t('addProvision')}
          hint={t('provisionsHint')}
          options={choices.provisions.map(({ reference, summary }) => ({
            value: reference,
            label: `${isolated(shownKey(reference))} ${summary}`,
          }))}
          chosen={values.provisions}
          onChange={(provisions) => change({ provisions })}
        />
      </FormPart>
      <DateField
        name="day"
        label={t(isAssessment ? 'madeOn' : 'begunOn')}
        value={values.day}
        max={today}
        onChange={(day) => change({ day })}
      />
      <TextField
        name="link"
        label={t(isAssessment ? 'link' : 'linkOptional')}
        hint={t('linkHint')}
        type="url"
        dir="ltr"
        value={values.link}
        onChange={(event) => change({ link: event.target.value })}
      />
      <TextAreaField
        name="note"
        label={t('note')}
        maxLength={2000}
        value={values.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <FormEnd submit={t(entry ? 'save' : 'enter')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}

export const texts = english('register.form', {
  kind: 'What it is',
  ASSESSMENT: 'An assessment of needs, made elsewhere',
  MECHANISM: 'A coordination mechanism',
  title: 'Title',
  titleMissing: 'Give it a title.',
  madeBy: 'Who made it',
  ledBy: 'Who leads it',
  institutionMissing: 'Name the institution.',
  states: 'For which States',
  addState: 'Add a State',
  participantsMissing: 'Name at least one State.',
  provisions: 'On which provisions',
  addProvision: 'Add a provision',
  provisionsHint: 'By its number or a word of it. If you name none, it is on the whole Convention.',
  madeOn: 'When it was made',
  begunOn: 'When it began (optional)',
  dayMissing: 'Give the day, today or earlier.',
  link: 'Where to read it',
  linkOptional: 'Where to read of it (optional)',
  linkHint: 'A web address that begins with https://',
  linkMissing: 'Say where it can be read.',
  note: 'What else to know (optional)',
  enter: 'Enter it',
  save: 'Save the changes',
  back: 'Back',
});
