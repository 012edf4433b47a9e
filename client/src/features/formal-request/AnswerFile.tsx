import { useState } from 'react';
import { sendBytes } from '../../lib/files/send-bytes.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useFieldError } from '../../ui/field-error.ts';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';

/** The file beside an answer: its SHA-256 once it came, and its name. */
export interface AnswerFileValue {
  readonly file: string;
  readonly fileName: string;
}
export const noAnswerFile: AnswerFileValue = { file: '', fileName: '' };

type AnswerFileProps = {
  readonly request: string;
  readonly value: AnswerFileValue;
  readonly onChange: (value: AnswerFileValue) => void;
};

/** A file that goes with the answer: it is sent at once, and read by the State when the answer is. */
export function AnswerFile({ request, value, onChange }: AnswerFileProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [going, setGoing] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const wrong = useFieldError('file', null);
  const choose = async (chosen: File) => {
    setGoing(true);
    setWhy(null);
    const address = `${paths.formalRequestAnswer(request)}?${new URLSearchParams({ name: chosen.name })}`;
    const sent = await sendBytes<{ readonly file: string; readonly name: string }>(
      address,
      chosen,
      'application/octet-stream',
      language,
    );
    setGoing(false);
    if (sent.got) onChange({ file: sent.got.file, fileName: sent.got.name });
    else setWhy(sent.why ?? t('lost'));
  };
  return (
    <fieldset data-place="file">
      <legend className="xs ink2">{t('label')}</legend>
      <FileChoice
        label={t(value.fileName ? 'another' : 'choose')}
        accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
        small
        disabled={going}
        onChoose={([first]) => first && void choose(first)}
      >
        {value.fileName && (
          <b>
            <Own>{value.fileName}</Own>
          </b>
        )}
        {(going || value.fileName) && (
          <span className="xs" role="status">
            {t(going ? 'going' : 'arrived')}
          </span>
        )}
        <span className="xs muted">{t('kinds')}</span>
      </FileChoice>
      {value.fileName && (
        <Button size="small" kind="ghost" onClick={() => onChange(noAnswerFile)}>
          {t('remove')}
        </Button>
      )}
      {(why ?? wrong) && (
        <Note tone="bad" role="alert">
          <Own>{why ?? wrong}</Own>
        </Note>
      )}
    </fieldset>
  );
}

export const texts = english('formal-request.answer-file', {
  label: 'A file with it, if you like',
  choose: 'Choose a file',
  another: 'Choose another',
  kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG or TXT, up to 5 MB.',
  going: 'Being sent',
  arrived: 'It has arrived.',
  lost: 'It did not arrive. Choose it again.',
  remove: 'Remove the file',
});
