import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ProgrammeShownFragment, RecordProgrammeInput } from '../../gql/graphql.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { ProgrammeChoicesQuery, recordProgramme, reviseProgramme } from './documents.ts';
import styles from './ProgrammeEditor.module.css';
import {
  blankProgramme,
  formOf,
  missingIn,
  type ProgrammeForm,
  type ProgrammePlace,
  programmeInput,
} from './programme-form.ts';
import { texts as words } from './texts.ts';

type ProgrammeEditorProps = {
  /** The one to be changed; without it a new one is entered. */
  readonly one: ProgrammeShownFragment | null;
  /** Whose it will be. */
  readonly owner: { readonly participant: string } | { readonly provider: string };
  readonly onClose: () => void;
  readonly onDone: () => void;
};

type Standing = { readonly id: string; readonly revision: number };
type Written = {
  readonly standing: Standing | null;
  readonly content: Omit<RecordProgrammeInput, 'operationId' | 'participant' | 'provider'>;
};

/** The form of a plan or programme: a State's is for itself, a provider's for the States that it names. */
export function ProgrammeEditor({ one, owner, onClose, onDone }: ProgrammeEditorProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const session = useSession();
  const ofState = 'participant' in owner;
  const { data } = useQuery(ProgrammeChoicesQuery, {
    variables: {
      instrument: widestOf(session)?.code ?? '',
      fictional: session.population === 'FICTIONAL',
    },
  });
  const draft = useDraft<ProgrammeForm>(one ? `programme ${one.id}` : 'programme', {
    blank: one ? formOf(one) : blankProgramme,
    revision: one?.revision ?? null,
  });
  const { values: form, change } = draft;
  const act = useAct<Written, ProgrammeShownFragment>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? input.standing;
      const content = { operationId, ...input.content };
      if (!onto) {
        const first = { ...content, ...owner };
        return (await mutate({ mutation: recordProgramme, variables: { input: first } })).recordProgramme;
      }
      const revised = { ...content, programme: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseProgramme, variables: { input: revised } })).reviseProgramme;
    },
    { amends: true, draft },
  );
  const [missing, setMissing] = useState<Partial<Record<ProgrammePlace, string>>>({});

  async function send() {
    act.forget();
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map((place) => [place, t(`${place}Missing`)])));
    if (found.length > 0) return;
    const standing = one && { id: one.id, revision: one.revision };
    const pressed = await act.press({ standing, content: programmeInput(form) });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDone();
  }

  return (
    <Form act={act} wrong={missing} checked onSubmit={send}>
      <DraftNote draft={draft} />
      <TextField
        name="title"
        label={t('title')}
        required
        maxLength={300}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className={styles.two}>
        <NumberField
          name="firstYear"
          label={t('firstYear')}
          value={numberOf(form.firstYear)}
          onNumber={(year) => change({ firstYear: String(year ?? '') })}
        />
        <NumberField
          name="lastYear"
          label={t('lastYear')}
          value={numberOf(form.lastYear)}
          onNumber={(year) => change({ lastYear: String(year ?? '') })}
        />
      </div>
      {!ofState && (
        <PickList
          label={t('states')}
          hint={t('statesHint')}
          options={(data?.participants.nodes ?? []).map(({ code, name, alsoCalled }) => ({
            value: code,
            label: name,
            also: alsoCalled,
          }))}
          chosen={form.participants}
          onChange={(participants) => change({ participants })}
        />
      )}
      <PickList
        label={t('provisions')}
        hint={t('provisionsHint')}
        options={(data?.instrument?.provisions ?? []).map(({ reference, shortTitle }) => ({
          value: reference,
          label: `${isolated(shownKey(reference))} ${shortTitle}`,
        }))}
        chosen={form.provisions}
        onChange={(provisions) => change({ provisions })}
      />
      <TextField
        name="link"
        label={t('link')}
        inputMode="url"
        maxLength={2000}
        value={form.link}
        onChange={(event) => change({ link: event.target.value })}
      />
      <TextAreaField
        name="note"
        label={t('note')}
        maxLength={2000}
        value={form.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <FormEnd submit={t('save')} beside={<Button onClick={onClose}>{w('cancel')}</Button>} />
    </Form>
  );
}

const numberOf = (year: string): number | null => (year === '' ? null : Number(year));

export const texts = english('programme.editor', {
  title: 'Title',
  titleMissing: 'Give it a title.',
  firstYear: 'First year',
  firstYearMissing: 'Write a year from 1990 to 2100.',
  lastYear: 'Last year',
  lastYearMissing: 'Write a year from 1990 to 2100 that is not before the first one.',
  states: 'Add a State',
  statesHint: 'Name none if the programme is for all States.',
  provisions: 'Add a provision',
  provisionsHint: 'Name none if it is on the whole Convention.',
  link: 'Where to read it (web address)',
  note: 'A note, if you like',
  save: 'Save it',
});
