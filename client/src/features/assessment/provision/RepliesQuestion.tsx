import { english, useTexts } from '../../../lib/i18n.ts';
import { type ReplyValue, replyOf, withReply, withTranslation } from '../answer/said-reply.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { Translations } from '../parts/later.tsx';
import type { AskedQuestion } from '../replies/asked.ts';
import styles from '../replies/Replies.module.css';
import { ReplyField } from '../replies/ReplyField.tsx';
import { shownOf } from '../replies/shown.ts';
import { Question } from './Question.tsx';

type RepliesQuestionProps = {
  readonly form: AnswerForm;
  /** All that the instrument asks of this provision; which of them are shown follows from what is said. */
  readonly questions: readonly AskedQuestion[];
};

/** What this checklist asks of the provision beside what is asked of every one; each follow-up where its condition holds. */
export default function RepliesQuestion({ form, questions }: RepliesQuestionProps) {
  const t = useTexts(texts);
  const { replies } = form.values;
  const shown = shownOf(questions, form.values).filter(({ kind }) => kind !== 'COMPLIANCE');
  if (shown.length === 0) return null;
  const put = (code: string) => (value: ReplyValue | null, soon?: boolean) =>
    form.change(`replies.${code}`, { replies: withReply(replies, code, value) }, soon);
  const said = (code: string) => replies.find(({ question }) => question === code);
  const languageOf = (code: string) => said(code)?.language ?? form.values.language ?? undefined;
  const translated = ({ code, text }: AskedQuestion) => [
    {
      place: `replies.${code}`,
      label: text,
      original: String(said(code)?.value ?? ''),
      own: said(code)?.language,
      value: said(code)?.translation,
      onChange: (translation: string) =>
        form.change(`replies.${code}`, { replies: withTranslation(replies, code, translation) }),
    },
  ];
  return (
    <Question number={6} title={t('title')} form={form} fields={['replies']}>
      <div className={styles.replies}>
        {shown.map((question) => (
          <div key={question.code}>
            <ReplyField
              question={question}
              value={replyOf(replies, question.code)}
              lang={languageOf(question.code)}
              form={form}
              onChange={put(question.code)}
            />
            {question.kind === 'TEXT' && <Translations form={form} of={translated(question)} />}
          </div>
        ))}
      </div>
    </Question>
  );
}

export const texts = english('instrument.replies-question', {
  title: 'What this checklist also asks',
});
