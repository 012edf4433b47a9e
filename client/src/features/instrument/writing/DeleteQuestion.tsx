import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { DraftQuestion } from './draft-file.ts';
import { deletion, hangingOn } from './edits.ts';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';

type DeleteQuestionProps = {
  readonly title: string;
  readonly questions: readonly DraftQuestion[];
  readonly question: DraftQuestion;
  readonly writing: Writing;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** Before a question goes: which others hang on it. */
export function DeleteQuestion({
  title,
  questions,
  question,
  writing,
  onClose,
  onGone,
}: DeleteQuestionProps) {
  const t = useTexts(texts);
  const { list } = useFormat();
  const { language } = useLanguage();
  const hanging = hangingOn(questions, question.code);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            kind="primary"
            busy={writing.act.busy}
            onClick={async () => {
              if (await writing.write(deletion(questions, question))) onGone();
            }}
          >
            {t('delete')}
          </Button>
        </>
      }
    >
      {hanging.length > 0 && (
        <p>
          {t('deleteHanging', {
            questions: list(hanging.map((one) => saidIn(one.texts, language) || one.code)),
          })}
        </p>
      )}
      <ActNote act={writing.act} />
    </Dialog>
  );
}
