import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { texts } from './texts.ts';

type Said = { readonly text: string; readonly version: string };
export type Say = Parameters<typeof useAct<Said, object>>[0];

type SayFormProps = {
  /** What it is about: by this it is found again. */
  readonly subject: string;
  /** Of the instrument, as it was read. */
  readonly version: string;
  readonly label: string;
  readonly submit: string;
  readonly send: Say;
  readonly onClose: (said: boolean) => void;
};

/** A comment, or a reply to one. What is half written stays, over a reload too. */
export function SayForm({ subject, version, label, submit, send, onClose }: SayFormProps) {
  const t = useTexts(texts);
  const draft = useDraft(`consultation ${subject}`, { blank: { text: '' } });
  const act = useAct<Said, object>(send, { draft });
  const { text } = draft.values;
  return (
    <Form
      act={act}
      onSubmit={async () => {
        const pressed = await act.press({ text, version });
        if (pressed.kind === 'done' && !pressed.asFirstSent) onClose(true);
      }}
    >
      <DraftNote draft={draft} />
      <TextAreaField
        label={label}
        name="text"
        maxLength={4000}
        value={text}
        onChange={({ target }) => draft.change({ text: target.value })}
      />
      <FormEnd
        submit={submit}
        disabled={text.trim() === ''}
        beside={
          <Button kind="ghost" onClick={() => onClose(false)}>
            {t('cancel')}
          </Button>
        }
      />
    </Form>
  );
}
