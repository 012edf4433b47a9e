import { useState } from 'react';
import type {
  ActivityEditorQuery,
  ActivityToReviseFragment,
  RecordActivityInput,
} from '../../gql/graphql.ts';
import { isolated, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { Note } from '../../ui/Note.tsx';
import { PickList } from '../../ui/PickList.tsx';
import styles from './ActivityEditor.module.css';
import {
  type ActivityForm,
  type ActivityPlace,
  activityInput,
  blankActivity,
  formOf,
  missingIn,
} from './activity-form.ts';
import { recordActivity, reviseActivity } from './documents.ts';
import { texts } from './editor-texts.ts';
import { Corrections } from './help/Corrections.tsx';
import { NeedsServed } from './NeedsServed.tsx';
import { OrganizationsField } from './OrganizationsField.tsx';
import { StatusField } from './StatusField.tsx';

type ActivityEditorProps = {
  /** The one to be changed; without it a new one is recorded. */
  readonly activity?: ActivityToReviseFragment;
  readonly catalogue: ActivityEditorQuery['about']['instruments'][number];
  readonly states: ActivityEditorQuery['participants']['nodes'];
  readonly providers: ActivityEditorQuery['providers'];
  /** Of whoever writes; null: the secretariat. */
  readonly own: string | null;
  readonly onDone: () => void;
};

type Standing = { readonly id: string; readonly revision: number };
type Written = {
  readonly activity: Standing | null;
  readonly content: Omit<RecordActivityInput, 'operationId'>;
};

/** The form of an activity; what the API refuses is said at the field that its path names. */
export function ActivityEditor({ activity, catalogue, states, providers, own, onDone }: ActivityEditorProps) {
  const t = useTexts(texts);
  const draft = useDraft<ActivityForm>(activity ? `activity ${activity.id}` : 'activity', {
    blank: activity ? formOf(activity) : blankActivity(own),
    revision: activity?.revision,
  });
  const { values: form, change } = draft;
  const act = useAct<Written, Standing>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? input.activity;
      const content = { operationId, ...input.content };
      if (!onto)
        return (await mutate({ mutation: recordActivity, variables: { input: content } })).recordActivity;
      const revised = { ...content, activity: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseActivity, variables: { input: revised } })).reviseActivity;
    },
    { amends: true, draft },
  );
  const [missing, setMissing] = useState<Partial<Record<ActivityPlace, string>>>({});
  const agreed = activity?.ofMatch ?? false;

  async function send() {
    act.forget();
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map((place) => [place, t(`${place}Missing`)])));
    if (found.length > 0) return;
    const standing = activity ? { id: activity.id, revision: activity.revision } : null;
    const pressed = await act.press({ activity: standing, content: activityInput(form) });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDone();
  }

  return (
    <Form act={act} wrong={missing} checked bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      {activity && <Corrections corrections={activity.corrections} />}
      {activity?.iatiIdentifier && (
        <Note>{t('fromIati', { identifier: isolated(activity.iatiIdentifier) })}</Note>
      )}
      {agreed && <Note>{t('agreed')}</Note>}
      <FormPart place="title" title={t('whatPart')}>
        <TextField
          name="title"
          label={t('title')}
          required
          value={form.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextAreaField
          name="description"
          label={t('description')}
          value={form.description}
          onChange={(event) => change({ description: event.target.value })}
        />
        <div className={styles.three}>
          <StatusField label={t('status')} value={form.status} onChange={(status) => change({ status })} />
          <DateField
            name="starts"
            label={t('starts')}
            value={form.starts}
            onChange={(starts) => change({ starts })}
          />
          <DateField name="ends" label={t('ends')} value={form.ends} onChange={(ends) => change({ ends })} />
        </div>
      </FormPart>
      <FormPart saysFault place="organizations" title={t('organizationsPart')}>
        <OrganizationsField
          providers={providers}
          value={form.organizations}
          onChange={(organizations) => change({ organizations })}
        />
      </FormPart>
      <FormPart saysFault place="participants" title={t('statesPart')}>
        <PickList
          label={t('states')}
          options={states.map(({ code, name, alsoCalled }) => ({
            value: code,
            label: name,
            also: alsoCalled,
          }))}
          chosen={form.participants}
          disabled={agreed}
          onChange={(participants) => change({ participants })}
        />
      </FormPart>
      <FormPart saysFault place="provisions" title={t('provisionsPart')}>
        <PickList
          label={t('provisions')}
          hint={t('provisionsHint')}
          options={[
            ...catalogue.provisions.map(({ reference, summary }) => ({
              value: reference,
              label: `${isolated(shownKey(reference))} ${summary}`,
            })),
            ...catalogue.broader.map(({ reference, summary }) => ({ value: reference, label: summary })),
          ]}
          chosen={form.provisions}
          disabled={agreed}
          onChange={(provisions) => change({ provisions })}
        />
      </FormPart>
      <FormPart saysFault place="types" title={t('typesPart')}>
        <div className="row wrap">
          {catalogue.assistanceTypes.map(({ code, label }) => (
            <ToggleChip
              key={code}
              on={form.types.includes(code)}
              disabled={agreed}
              onChange={(on) =>
                change({ types: on ? [...form.types, code] : form.types.filter((one) => one !== code) })
              }
            >
              {label}
            </ToggleChip>
          ))}
        </div>
      </FormPart>
      {!agreed && (
        <FormPart saysFault place="needs" title={t('needsPart')}>
          <NeedsServed form={form} onChange={(needs) => change({ needs })} />
        </FormPart>
      )}
      <FormPart place="goals" title={t('goalsPart')}>
        <TextField
          name="goals"
          label={t('goals')}
          hint={t('goalsHint')}
          dir="ltr"
          value={form.goals}
          onChange={(event) => change({ goals: event.target.value })}
        />
      </FormPart>
      <FormEnd submit={t(activity ? 'revise' : 'record')} size="large" />
    </Form>
  );
}
