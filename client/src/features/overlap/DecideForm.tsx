import type { DecideOverlapInput, OverlapVerdict, OverlapWholeFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { decideOverlap } from './documents.ts';

type DecideFormProps = {
  readonly overlap: Pick<OverlapWholeFragment, 'id' | 'revision'>;
  readonly verdict: OverlapVerdict;
  readonly send: string;
  readonly onClose: () => void;
};

/** Says why, if one likes, and sends it; kept on this device until it is sent. */
export function DecideForm({ overlap, verdict, send, onClose }: DecideFormProps) {
  const t = useTexts(texts);
  const { id, revision } = overlap;
  const draft = useDraft<{ note: string }>(`overlap ${id}`, { blank: { note: '' }, revision });
  const act = useAct<Omit<DecideOverlapInput, 'operationId'>, OverlapWholeFragment>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: decideOverlap,
          variables: { input: { ...input, operationId } },
          ...alsoWaiting,
        })
      ).decideOverlap,
    { draft },
  );
  return (
    <Form
      act={act}
      onSubmit={async () => {
        const note = draft.values.note.trim() || null;
        const pressed = await act.press({ overlap: id, verdict, note, expectedRevision: revision });
        if (pressed.kind === 'done' && !pressed.asFirstSent) onClose();
      }}
    >
      <DraftNote draft={draft} />
      <TextAreaField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        value={draft.values.note}
        readOnly={act.busy}
        onChange={(event) => draft.change({ note: event.target.value })}
      />
      <FormEnd submit={send} beside={<Button onClick={onClose}>{t('cancel')}</Button>} />
    </Form>
  );
}

export const texts = english('overlap.decide-form', {
  note: 'Why (optional)',
  noteHint: 'Both providers, the State and the secretariat read it.',
  cancel: 'Cancel',
});
