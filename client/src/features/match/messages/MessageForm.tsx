import type { MessageSaidFragment, WriteMatchMessageInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { writeMatchMessage } from './documents.ts';
import { MessageFiles } from './MessageFiles.tsx';
import { blankMessage, readMessage } from './message-draft.ts';
import { useMessageFiles } from './use-message-files.ts';

type MessageFormProps = { readonly match: string; readonly onSent: () => void };

/** What one writes to the other side and shows it, kept on this device until it is sent. */
export function MessageForm({ match, onSent }: MessageFormProps) {
  const t = useTexts(texts);
  const draft = useDraft(`message ${match}`, { blank: blankMessage, read: readMessage });
  const { text, files } = draft.values;
  const others = (sha256: string) => files.filter((one) => one.sha256 !== sha256);
  const sent = useMessageFiles(match, (sha256, { name, size }) =>
    draft.change({ files: [...others(sha256), { sha256, name, bytes: size }] }),
  );
  const act = useAct<Omit<WriteMatchMessageInput, 'operationId'>, MessageSaidFragment>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: writeMatchMessage, variables: { input: { ...input, operationId } } }))
        .writeMatchMessage,
    { draft },
  );
  const send = async () => {
    const shown = files.map(({ sha256 }) => sha256);
    const pressed = await act.press({ match, text: text.trim() || null, files: shown });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onSent();
  };
  return (
    <Form act={act} onSubmit={() => !sent.isGoing && send()}>
      <DraftNote draft={draft} />
      <TextAreaField
        name="text"
        label={t('label')}
        hint={t('hint')}
        value={text}
        readOnly={act.busy}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <MessageFiles
        came={files}
        going={sent.files}
        onChoose={sent.choose}
        onRemove={({ sha256 }) => draft.change({ files: others(sha256) })}
        onStop={sent.remove}
      />
      <FormEnd submit={t('send')} disabled={sent.isGoing} />
    </Form>
  );
}

export const texts = english('match.message-form', {
  label: 'Message to the other side',
  hint: 'Both sides and the secretariat read it. It cannot be changed or deleted.',
  send: 'Send the message',
});
