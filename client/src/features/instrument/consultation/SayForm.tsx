import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import type { ActShown } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { texts } from './texts.ts';

type SayFormProps = {
  readonly act: ActShown;
  readonly label: string;
  readonly submit: string;
  /** True once it is kept. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onClose: (said: boolean) => void;
};

/** A comment, or a reply to one. */
export function SayForm({ act, label, submit, onSend, onClose }: SayFormProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  return (
    <Form
      act={act}
      onSubmit={async () => {
        if (await onSend(text)) onClose(true);
      }}
    >
      <TextAreaField
        label={label}
        name="text"
        maxLength={4000}
        value={text}
        onChange={({ target }) => setText(target.value)}
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
