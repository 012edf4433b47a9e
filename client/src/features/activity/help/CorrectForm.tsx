import { useState } from 'react';
import type {
  ActivityCorrectionsFragment,
  ActivityInBriefFragment,
  ActivityStatus,
  CorrectActivityInput,
} from '../../../gql/graphql.ts';
import { wrongDay } from '../../../lib/day.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { StatusField } from '../StatusField.tsx';
import { correctActivity } from './documents.ts';

type CorrectFormProps = {
  readonly activity: ActivityInBriefFragment & Pick<ActivityCorrectionsFragment, 'revision'>;
  readonly participant: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};
type Typed = {
  readonly text: string;
  readonly status: ActivityStatus;
  readonly starts: string;
  readonly ends: string;
};
type Place = 'text' | 'starts' | 'ends';

/** What is not right, and how it is: begun with what the provider says, and only what differs is a correction. Kept on this device until it is sent. */
export function CorrectForm({ activity, participant, onDone, onClose }: CorrectFormProps) {
  const t = useTexts(texts);
  const { id, revision, status, starts, ends } = activity;
  const draft = useDraft<Typed>(`correction ${participant} ${id}`, {
    blank: { text: '', status, starts: starts ?? '', ends: ends ?? '' },
    revision,
  });
  const { values, change } = draft;
  const [missing, setMissing] = useState<Partial<Record<Place, string>>>({});
  const act = useAct<Omit<CorrectActivityInput, 'operationId'>, ActivityCorrectionsFragment>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: correctActivity, variables: { input: { ...input, operationId } } }))
        .correctActivity,
    { draft },
  );
  async function send() {
    const wrong = (['starts', 'ends'] as const).filter((place) => wrongDay(values[place]));
    const found: Partial<Record<Place, string>> = {
      ...(values.text.trim() === '' && { text: t('missing') }),
      ...Object.fromEntries(wrong.map((place) => [place, t('wrongDay')])),
    };
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const pressed = await act.press({
      ...{ activity: id, participant, text: values.text.trim(), expectedRevision: revision },
      ...{ status: values.status, starts: values.starts || null, ends: values.ends || null },
    });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDone();
  }
  return (
    <Form act={act} wrong={missing} checked onSubmit={send}>
      <DraftNote draft={draft} />
      <TextAreaField
        name="text"
        label={t('what')}
        hint={t('whatHint')}
        required
        value={values.text}
        readOnly={act.busy}
        onChange={(event) => change({ text: event.target.value })}
      />
      <StatusField label={t('status')} value={values.status} onChange={(status) => change({ status })} />
      <DateField
        name="starts"
        label={t('starts')}
        value={values.starts}
        onChange={(day) => change({ starts: day })}
      />
      <DateField
        name="ends"
        label={t('ends')}
        value={values.ends}
        onChange={(day) => change({ ends: day })}
      />
      <FormEnd submit={t('send')} beside={<Button onClick={onClose}>{t('cancel')}</Button>} />
    </Form>
  );
}

export const texts = english('activity.correct-form', {
  what: 'What is not right',
  whatHint: 'The organizations of the activity and the secretariat read it. What they wrote stays beside it.',
  missing: 'Write what is not right.',
  status: 'Status, as it really is',
  starts: 'First day, as it really was',
  ends: 'Last day, as it really is',
  wrongDay: 'Write a day, or leave it empty.',
  send: 'Send the correction',
  cancel: 'Cancel',
});
