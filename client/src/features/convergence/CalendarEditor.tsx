import { useState } from 'react';
import type { JointOfferWholeFragment, SetJointCalendarInput } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { setJointCalendar } from './documents.ts';
import { StepsFields, texts as words } from './StepsFields.tsx';
import { type StepForm, stepForm, stepsIn, stepsInput, wrongInSteps } from './steps-form.ts';

type CalendarEditorProps = {
  readonly joint: JointOfferWholeFragment;
  readonly onClose: () => void;
};

/** The form of the common calendar: all of its steps are sent. */
export function CalendarEditor({ joint, onClose }: CalendarEditorProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const steps = (joint.calendar ?? []).map(stepForm);
  const draft = useDraft<{ readonly steps: readonly StepForm[] }>(`calendar ${joint.id}`, {
    blank: { steps },
    revision: joint.revision,
    read: (kept) => ({ steps: stepsIn((kept as { readonly steps?: unknown } | null)?.steps) ?? steps }),
  });
  const { values, change } = draft;
  const act = useAct<Omit<SetJointCalendarInput, 'operationId'>, JointOfferWholeFragment>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      return (await mutate({ mutation: setJointCalendar, variables })).setJointCalendar;
    },
    { draft },
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});

  async function send() {
    act.forget();
    const found = wrongInSteps(values.steps);
    setWrong(Object.fromEntries(Object.entries(found).map(([place, why]) => [place, w(`${why}Wrong`)])));
    if (Object.keys(found).length > 0) return;
    const pressed = await act.press({
      ...{ jointOffer: joint.id, expectedRevision: joint.revision, calendar: stepsInput(values.steps) },
    });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onClose();
  }

  return (
    <Form act={act} wrong={wrong} checked onSubmit={send}>
      <DraftNote draft={draft} />
      <p className="sm ink2">{t('told')}</p>
      <StepsFields steps={values.steps} onChange={(next) => change({ steps: next })} />
      <FormEnd submit={t('save')} beside={<Button onClick={onClose}>{t('cancel')}</Button>} />
    </Form>
  );
}

export const texts = english('convergence.calendar-editor', {
  told: 'The focal points of the States that have not declined are told by mail that the calendar has changed, at most once a day.',
  save: 'Save the calendar',
  cancel: 'Cancel',
});
