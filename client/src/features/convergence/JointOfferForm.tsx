import { useState } from 'react';
import type { GroupShownFragment, JointOfferWholeFragment, MakeJointOfferInput } from '../../gql/graphql.ts';
import { latinDigits } from '../../lib/digits.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormNote } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { LanguagePicker } from '../../ui/LanguagePicker.tsx';
import { Own } from '../../ui/Own.tsx';
import { makeJointOffer } from './documents.ts';
import styles from './JointOfferForm.module.css';
import {
  blankJoint,
  concerned,
  type JointForm,
  jointInput,
  missingInJoint,
  nothingFor,
  readJoint,
  typesOf,
} from './joint-form.ts';
import { StepsFields, texts as stepWords } from './StepsFields.tsx';
import { wrongInSteps } from './steps-form.ts';

type JointOfferFormProps = {
  readonly group: GroupShownFragment;
  readonly provider: { readonly id: string };
  readonly onDone: (joint: string) => void;
};

/** One offer to a whole group: what it is, for which of its States, and when; it is proposed for each of their needs that it can meet. */
export function JointOfferForm({ group, provider, onDone }: JointOfferFormProps) {
  const t = useTexts(texts);
  const w = useTexts(stepWords);
  const { enumerate } = useFormat();
  const blank = blankJoint(group);
  const draft = useDraft<JointForm>(`joint offer to ${group.id}`, {
    blank,
    read: (kept) => readJoint(kept, blank),
  });
  const { values: form, change } = draft;
  const act = useAct<Omit<MakeJointOfferInput, 'operationId'>, JointOfferWholeFragment>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      return (await mutate({ mutation: makeJointOffer, variables })).makeJointOffer;
    },
    { draft },
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});

  async function send() {
    act.forget();
    const steps = Object.entries(wrongInSteps(form.steps)).map(([place, why]) => [place, w(`${why}Wrong`)]);
    const missing = missingInJoint(group, form).map((place) => [place, t(`${place}Missing`)]);
    const found = Object.fromEntries([...missing, ...steps]);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const pressed = await act.press({ provider: provider.id, ...jointInput(group, form) });
    if (pressed.kind === 'done') onDone(pressed.result.id);
  }
  const toggled = (list: readonly string[], one: string, on: boolean) =>
    on ? [...list, one] : list.filter((other) => other !== one);
  const text = (name: 'title' | 'description' | 'contact' | 'partners' | 'message') => ({
    ...{ name, label: t(name), value: form[name] },
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [name]: event.target.value }),
  });
  const without = nothingFor(group, form);

  return (
    <Form act={act} wrong={wrong} checked bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      <FormPart place="title" title={t('what')}>
        <TextField {...text('title')} required maxLength={200} />
        <TextAreaField {...text('description')} />
        <TextField {...text('partners')} hint={t('partnersHint')} />
      </FormPart>
      <FormPart saysFault place="participants" title={t('states')}>
        <p className="sm ink2">{t('statesHint')}</p>
        <div className="row wrap">
          {group.members.map(({ participant: { code, name } }) => (
            <ToggleChip
              key={code}
              on={form.participants.includes(code)}
              onChange={(on) => change({ participants: toggled(form.participants, code, on) })}
            >
              <Own>{name}</Own>
            </ToggleChip>
          ))}
        </div>
      </FormPart>
      <FormPart saysFault place="types" title={t('types')}>
        <div className="row wrap">
          {[...typesOf(group.members)].map(([code, label]) => (
            <ToggleChip
              key={code}
              on={form.types.includes(code)}
              onChange={(on) => change({ types: toggled(form.types, code, on) })}
            >
              {label}
            </ToggleChip>
          ))}
        </div>
        <p className="sm ink2" role="status">
          {t('concerned', { count: concerned(group, form).length })}
          {without.length > 0 && ` ${t('nothingFor', { states: enumerate(without) })}`}
        </p>
      </FormPart>
      <FormPart place="capacityPerYear" title={t('how')}>
        <Choice
          legend={t('mode')}
          value={form.mode === '' ? null : form.mode}
          options={modes.map((value) => ({ value, label: t(value) }))}
          onChange={(mode) => change({ mode })}
        />
        <TextField
          name="capacityPerYear"
          label={t('capacityPerYear')}
          hint={t('capacityHint')}
          inputMode="numeric"
          value={form.capacityPerYear}
          onChange={({ target }) => change({ capacityPerYear: latinDigits(target.value) })}
        />
        <TextField {...text('contact')} />
      </FormPart>
      <FormPart saysFault place="languages" title={t('languages')}>
        <LanguagePicker
          label={t('languages')}
          value={form.languages}
          onChange={(languages) => change({ languages })}
        />
      </FormPart>
      <FormPart saysFault place="calendar" title={t('calendar')}>
        <p className="sm ink2">{t('calendarHint')}</p>
        <StepsFields steps={form.steps} onChange={(steps) => change({ steps })} />
      </FormPart>
      <FormPart place="message" title={t('words')}>
        <TextAreaField {...text('message')} />
      </FormPart>
      <div className={styles.end}>
        <p className="xs muted">{t('everybody')}</p>
        <FormNote />
        <Button type="submit" kind="primary" size="large" busy={act.busy}>
          {t('send')}
        </Button>
      </div>
    </Form>
  );
}

const modes = ['REMOTE', 'ON_SITE', 'BOTH'] as const;

export const texts = english('convergence.joint-form', {
  what: 'What you offer',
  title: 'Title',
  titleMissing: 'Give it a title.',
  description: 'Description',
  partners: 'Who gives it with you, if anybody',
  partnersHint: 'In your own words; everybody in the group reads it.',
  states: 'For these States',
  statesHint: 'All States of the group, unless you leave some out.',
  participantsMissing: 'Choose two States at least.',
  types: 'Kinds of help',
  typesMissing: 'Choose a kind of help that each of these States asks for, or leave a State out.',
  nothingFor: 'Nothing of it is for {{states}} yet.',
  concerned_one: 'It will be proposed for {{count}} need.',
  concerned_other: 'It will be proposed for {{count}} needs.',
  how: 'How you give it',
  mode: 'Remote or on site',
  REMOTE: 'Remote',
  ON_SITE: 'On site',
  BOTH: 'Both',
  languages: 'Languages',
  capacityPerYear: 'Places a year',
  capacityHint: 'One for each need at least; leave it empty for no limit.',
  capacityPerYearMissing: 'Write a whole number with a place for each need, or leave it empty.',
  contact: 'Contact',
  calendar: 'Common calendar',
  calendarHint: 'Dates that all of them need to know. You can set and change them later.',
  words: 'Words to the States',
  message: 'A message with each proposal, if you like',
  everybody:
    'Everybody can read the offer and for which States it is. Each State answers for itself and sees which States are in the group.',
  send: 'Make the offer to the group',
});
