import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { AskFirst } from './AskFirst.tsx';
import type { DraftFile, DraftQuestion } from './draft-file.ts';
import { deletion, hangingOn } from './edits.ts';
import { texts as entryTexts } from './entries-texts.ts';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { without, withoutEdits } from './without.ts';

type DeleteEntryProps = {
  readonly writing: Writing;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

type DeleteQuestionProps = DeleteEntryProps & {
  readonly questions: readonly DraftQuestion[];
  readonly question: DraftQuestion;
};

/** Before a question goes: which others hang on it. */
export function DeleteQuestion({ writing, onClose, onGone, questions, question }: DeleteQuestionProps) {
  const t = useTexts(texts);
  const { list } = useFormat();
  const { language } = useLanguage();
  const said = (one: DraftQuestion) => saidIn(one.texts, language) || one.code;
  const hanging = hangingOn(questions, question.code);
  return (
    <AskFirst
      title={t('deleteSure', { question: said(question) })}
      yes={t('delete')}
      act={writing.act}
      onYes={() => writing.write(deletion(questions, question))}
      onClose={onClose}
      onDone={onGone}
    >
      {hanging.length > 0 && <p>{t('deleteHanging', { questions: list(hanging.map(said)) })}</p>}
    </AskFirst>
  );
}

type DeletePartProps = DeleteEntryProps & {
  readonly part: 'chapter' | 'article';
  readonly number: string;
};

/** Before a chapter or an article goes: the articles and questions that go with it. */
export function DeletePart({ writing, onClose, onGone, part, number }: DeletePartProps) {
  const t = useTexts(texts);
  const te = useTexts(entryTexts);
  const { list } = useFormat();
  const { language } = useLanguage();
  const { file } = writing;
  if (!file) return null;
  const { articles, questions } = without(file, part, number);
  return (
    <AskFirst
      title={te(part === 'chapter' ? 'deleteChapter' : 'deleteArticle', { number })}
      yes={t('delete')}
      act={writing.act}
      onYes={() => writing.write(withoutEdits(file as DraftFile, part, number))}
      onClose={onClose}
      onDone={onGone}
    >
      {part === 'chapter' && articles.length > 0 && (
        <p>{te('articlesGo', { articles: list(articles.map((one) => one.number)) })}</p>
      )}
      {questions.length > 0 ? (
        <>
          <p>{te('questionsGo')}</p>
          <ul className="sm">
            {questions.map((one) => (
              <li key={one.code}>{saidIn(one.texts, language) || one.code}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{te('nothingElse')}</p>
      )}
    </AskFirst>
  );
}
