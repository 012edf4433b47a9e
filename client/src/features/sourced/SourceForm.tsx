import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { SourceKind } from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Field, SelectField, TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { SubjectPicker } from '../../ui/SubjectPicker.tsx';
import { ConcernFields } from './ConcernFields.tsx';
import { SourcedChoicesQuery } from './documents.ts';
import { SourceFile } from './SourceFile.tsx';
import { blankSource } from './source-values.ts';
import { texts as words } from './texts.ts';
import { useEnterNeed } from './use-enter-need.ts';
import { VisibilityField } from './VisibilityField.tsx';

type SourceFormProps = {
  /** The State of whoever enters it; all others say to which they propose it. */
  readonly own: string | null;
  /** For which they act. */
  readonly provider: string | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

const kinds: readonly SourceKind[] = ['COUNTRY_VISIT', 'PEER_REVIEW', 'LETTER', 'REQUEST', 'EVENT'];

/** A need that no checklist states: which help for what, and where it comes from. */
export function SourceForm({ own, provider, onClose, onDone }: SourceFormProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { instrument, population, now } = useSession();
  const { data } = useQuery(SourcedChoicesQuery, {
    variables: { instrument: instrument?.code ?? '', fictional: population === 'FICTIONAL' },
    skip: !instrument,
  });
  const draft = useDraft(own ? 'need from elsewhere' : 'proposed need', { blank: blankSource });
  const act = useEnterNeed({ own, provider }, draft);
  const { values, change } = draft;
  // Said when it is pressed: while it is typed, the keyboard stays where it is.
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const state = data?.participants.nodes.find(({ code }) => code === (own ?? values.participant));
  const today = (now ?? '').slice(0, 10);
  const missing = {
    ...(values.participant === '' && !own && { participant: t('choose') }),
    ...(values.provision === '' && { provision: t('choose') }),
    ...(values.type === '' && { wish: t('choose') }),
    ...(values.text.trim() === '' && { source: t('say') }),
    ...((values.day === '' || wrongDay(values.day) || values.day > today) && { day: t('when') }),
    ...(values.fileName !== '' && values.file === '' && { file: w('fileOnItsWay') }),
  };
  return (
    <Form
      act={act}
      checked
      wrong={wrong}
      onSubmit={async () => {
        setWrong(missing);
        if (Object.keys(missing).length > 0) return;
        const pressed = await act.press(values);
        if (pressed.kind !== 'done') return;
        onDone();
        onClose();
      }}
    >
      <DraftNote draft={draft} />
      {!own && (
        <SelectField
          name="participant"
          label={t('state')}
          value={values.participant}
          onChange={(event) => change({ participant: event.target.value })}
        >
          <option value="">{t('choose')}</option>
          {data?.participants.nodes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <ConcernFields
        value={values}
        instrument={data?.instrument}
        mayJoin={state?.status !== 'STATE_PARTY'}
        onChange={change}
      />
      <SelectField
        name="wish"
        label={t('type')}
        value={values.type}
        onChange={(event) => change({ type: event.target.value })}
      >
        <option value="">{t('choose')}</option>
        {data?.instrument?.assistanceTypes
          .filter(({ code }) => code !== 'OTHER')
          .map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
      </SelectField>
      <TextField
        name="subject"
        label={t('subject')}
        hint={t('subjectHint')}
        maxLength={500}
        value={values.subject}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <Field label={t('subjects')}>
        {() => (
          <SubjectPicker
            label={t('subjects')}
            subjects={data?.subjects ?? []}
            value={values.subjects}
            purpose={{ provisions: [values.provision], text: values.subject }}
            onChange={(subjects) => change({ subjects })}
          />
        )}
      </Field>
      <SelectField
        name="kind"
        label={t('kind')}
        value={values.kind}
        onChange={(event) => change({ kind: event.target.value as SourceKind })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {w(kind)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        name="source"
        label={t('source')}
        hint={t('sourceHint')}
        maxLength={2000}
        value={values.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <DateField
        name="day"
        label={t('day')}
        value={values.day}
        max={today}
        onChange={(day) => change({ day })}
      />
      {own && <VisibilityField value={values.visibility} onChange={(visibility) => change({ visibility })} />}
      <SourceFile
        to={own ? { participant: own } : { proposal: provider ?? 'SECRETARIAT' }}
        value={values}
        onChange={change}
      />
      <FormEnd
        submit={t(own ? 'enter' : 'propose')}
        beside={<Button onClick={onClose}>{t('back')}</Button>}
      />
    </Form>
  );
}

export const texts = english('sourced.source-form', {
  state: 'State',
  choose: 'Choose one',
  type: 'Kind of help',
  subject: 'What the help is for',
  subjects: 'What it is about',
  subjectHint: 'For example: draft the offence of trading in influence.',
  kind: 'Where it comes from',
  source: 'Source',
  sourceHint: 'Which visit, letter or event, and where it says so.',
  say: 'Say where it comes from.',
  day: 'Date of the source',
  when: 'Give the day, today or earlier.',
  enter: 'Enter the need',
  propose: 'Propose it to the State',
  back: 'Back',
});
