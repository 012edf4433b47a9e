import type { CycleInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useSession } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { CycleTexts } from './CycleTexts.tsx';
import { changeCycle, openCycle } from './cycle-documents.ts';
import { blankForm, type CycleForm, formOf, writtenIn } from './cycle-form.ts';

type CycleDialogProps = {
  /** Null: a new one. */
  readonly cycle: CycleInListFragment | null;
  readonly onClose: () => void;
};

/** A cycle is opened, or its deadline, texts and reminders are changed. */
export function CycleDialog({ cycle, onClose }: CycleDialogProps) {
  const t = useTexts(texts);
  const title = cycle ? t('change', { cycle: cycle.cycle, title: cycle.instrument.title }) : t('open');
  return (
    <Dialog open wide onClose={onClose} title={title}>
      <CycleEditor cycle={cycle} onClose={onClose} />
    </Dialog>
  );
}

type Asked = ReturnType<typeof writtenIn> & { readonly instrument: string; readonly cycle: string };

function CycleEditor({ cycle, onClose }: CycleDialogProps) {
  const t = useTexts(texts);
  const { instruments, now } = useSession();
  const year = (now ?? new Date().toISOString()).slice(0, 4);
  const draft = useDraft<CycleForm>(cycle ? `cycle ${cycle.id}` : 'cycle to open', {
    blank: cycle ? formOf(cycle) : blankForm(instruments[0]?.code ?? '', year),
    revision: cycle?.revision ?? null,
  });
  const { values: form, change } = draft;
  const act = useAct<Asked & { readonly expectedRevision?: number }, CycleInListFragment>(
    async (mutate, { operationId, input: { instrument, cycle: of, expectedRevision, ...written } }) =>
      cycle
        ? (
            await mutate({
              mutation: changeCycle,
              variables: {
                input: { operationId, cycle: cycle.id, expectedRevision: expectedRevision ?? 0, ...written },
              },
            })
          ).changeCycle
        : (
            await mutate({
              mutation: openCycle,
              variables: { input: { operationId, instrument, cycle: of, ...written } },
              refetchQueries: ['CyclesRoute'],
            })
          ).openCycle,
    { draft, ...(cycle && { guardedBy: cycle.revision }) },
  );
  const send = async () => {
    const asked = { ...writtenIn(form), instrument: form.instrument, cycle: form.cycle };
    const pressed = await act.press(cycle ? { ...asked, expectedRevision: cycle.revision } : asked);
    if (pressed.kind === 'done') onClose();
  };
  return (
    <Form act={act} checked onSubmit={send}>
      {!cycle && (
        <>
          <SelectField
            name="instrument"
            label={t('instrument')}
            value={form.instrument}
            onChange={(event) => change({ instrument: event.target.value })}
          >
            {instruments.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </SelectField>
          <TextField
            name="cycle"
            label={t('cycle')}
            hint={t('cycleHint')}
            inputMode="numeric"
            value={form.cycle}
            onChange={(event) => change({ cycle: event.target.value })}
          />
        </>
      )}
      <DateField
        name="deadline"
        label={t('deadline')}
        hint={t('deadlineHint')}
        value={form.deadline}
        onChange={(deadline) => change({ deadline })}
      />
      <TextField
        name="remindDays"
        label={t('remind')}
        hint={t('remindHint')}
        value={form.remindDays}
        onChange={(event) => change({ remindDays: event.target.value })}
      />
      <CycleTexts form={form} change={change} />
      <DraftNote draft={draft} />
      <FormEnd
        submit={t(cycle ? (cycle.closedAt ? 'reopen' : 'keep') : 'openIt')}
        beside={<Button onClick={onClose}>{t('cancel')}</Button>}
      />
    </Form>
  );
}

export const texts = english('cycle.dialog', {
  open: 'Open a cycle',
  change: 'Cycle {{cycle}}, {{title}}',
  instrument: 'Checklist',
  cycle: 'Cycle',
  cycleHint: 'A year. States begin with a copy of their last answers.',
  deadline: 'Deadline',
  deadlineHint:
    'The last day on which a submission is in time; it ends at midnight by Universal Time (UTC). What comes later is taken, and marked late.',
  remind: 'Remind so many days before',
  remindHint:
    'Numbers of days. Focal points of States that have not submitted also hear when the cycle opens, when the deadline is moved, and once a fortnight after it.',
  openIt: 'Open the cycle',
  keep: 'Save the changes',
  reopen: 'Open it again',
  cancel: 'Cancel',
});
