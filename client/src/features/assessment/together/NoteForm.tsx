import { useState } from 'react';
import type { WriteNoteInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { ChipRow } from '../ChipRow.tsx';
import { alsoColleagues, writeNote } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import { type NoteAbout, sentAbout } from './note-about.ts';
import { useColleagues } from './use-colleagues.ts';

type NoteFormProps = {
  readonly place: { readonly assessment: string; readonly provision: string };
  readonly about: NoteAbout;
  /** Null: a thread of its own. */
  readonly thread: string | null;
};

/** A note, and who is told of it by name. What is half written stays, over a reload too. */
export function NoteForm({ place, about, thread }: NoteFormProps) {
  const t = useTexts(texts);
  const { colleagues } = useColleagues(place.assessment);
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const draft = useDraft(`note ${place.assessment} ${place.provision} ${thread ?? about}`, {
    blank: { text: '' },
  });
  const act = useAct<Omit<WriteNoteInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: writeNote,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).writeNote,
    { draft },
  );
  const others = (colleagues?.colleagues ?? []).filter(({ isViewer }) => !isViewer);
  async function send() {
    const written = {
      ...place,
      ...sentAbout(about),
      thread,
      text: draft.values.text,
      mentions: [...mentions],
    };
    const pressed = await act.press(written);
    if (pressed.kind === 'done') setMentions([]);
  }
  return (
    <Form act={act} onSubmit={send}>
      <TextAreaField
        name="text"
        label={t(thread ? 'reply' : 'write')}
        rows={2}
        value={draft.values.text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      {others.length > 0 && (
        <fieldset>
          <legend className="xs ink2">{t('tell')}</legend>
          <ChipRow>
            {others.map(({ id, name }) => (
              <ToggleChip
                key={id}
                on={mentions.includes(id)}
                onChange={(on) => setMentions(on ? [...mentions, id] : mentions.filter((one) => one !== id))}
              >
                {name}
              </ToggleChip>
            ))}
          </ChipRow>
        </fieldset>
      )}
      <FormEnd
        kind={thread ? 'plain' : 'primary'}
        size="small"
        submit={t(thread ? 'answer' : 'send')}
        disabled={draft.values.text.trim() === ''}
      />
    </Form>
  );
}
