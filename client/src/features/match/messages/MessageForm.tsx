import type { MessageSaidFragment, WriteMatchMessageInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { writeMatchMessage } from './documents.ts';

type MessageFormProps = { readonly match: string; readonly onSent: () => void };

/** What one writes to the other side, kept on this device until it is sent. */
export function MessageForm({ match, onSent }: MessageFormProps) {
  const t = useTexts(texts);
  const draft = useDraft<{ text: string }>(`message ${match}`, { blank: { text: '' } });
  const act = useAct<Omit<WriteMatchMessageInput, 'operationId'>, MessageSaidFragment>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: writeMatchMessage, variables: { input: { ...input, operationId } } }))
        .writeMatchMessage,
    { draft },
  );
  return (
    <Form
      act={act}
      onSubmit={async () => {
        const pressed = await act.press({ match, text: draft.values.text.trim() || null });
        if (pressed.kind === 'done' && !pressed.asFirstSent) onSent();
      }}
    >
      <DraftNote draft={draft} />
      <TextAreaField
        name="text"
        label={t('label')}
        hint={t('hint')}
        value={draft.values.text}
        readOnly={act.busy}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <FormEnd submit={t('send')} />
    </Form>
  );
}

export const texts = english('match.message-form', {
  label: 'Message to the other side',
  hint: 'Both sides and the secretariat read it. It cannot be changed or deleted.',
  send: 'Send the message',
});
