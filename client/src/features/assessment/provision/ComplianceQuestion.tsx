import type { Compliance } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { replyOf, withReply } from '../answer/said-reply.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import type { AskedQuestion } from '../replies/asked.ts';
import styles from './ComplianceQuestion.module.css';
import { Question } from './Question.tsx';

const answers: readonly Compliance[] = ['YES', 'IN_PART', 'NO'];
const notProvided = 'NOT_PROVIDED';

type ComplianceQuestionProps = {
  readonly form: AnswerForm;
  /** The provision's own question where the instrument asks it in other words: then it may also not be provided, which is never a *no*. */
  readonly asked?: AskedQuestion | undefined;
};

export function ComplianceQuestion({ form, asked }: ComplianceQuestionProps) {
  const t = useTexts(texts);
  const { compliance, replies } = form.values;
  const title = asked?.text ?? t('question');
  const choose = (chosen: Compliance | typeof notProvided) => {
    const said = chosen === notProvided ? null : chosen;
    const own = asked && { replies: withReply(replies, asked.code, said ? null : notProvided) };
    form.change('compliance', { compliance: said, ...own }, true);
  };
  return (
    <Question
      number={1}
      title={title}
      {...(asked?.hint && { hint: asked.hint })}
      form={form}
      fields={['compliance']}
    >
      <Choice
        className={asked ? styles.four : styles.choice}
        legend={title}
        hideLegend
        value={compliance ?? (asked && replyOf(replies, asked.code) === notProvided ? notProvided : null)}
        disabled={form.readOnly}
        options={(asked ? [...answers, notProvided as typeof notProvided] : answers).map((value) => ({
          value,
          label: form.labels.word(value),
          detail: t(value),
        }))}
        onChange={choose}
      />
    </Question>
  );
}

export const texts = english('assessment.compliance-question', {
  question: 'Do you do what this provision asks?',
  YES: 'The law covers all of it',
  IN_PART: 'Some of it is missing',
  NO: 'Nothing covers it yet',
  NOT_PROVIDED: 'Your State does not say',
});
