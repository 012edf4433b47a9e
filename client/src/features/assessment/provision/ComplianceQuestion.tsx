import type { Compliance } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Question } from '../answer/Question.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './ComplianceQuestion.module.css';

const answers: readonly Compliance[] = ['YES', 'IN_PART', 'NO'];

export function ComplianceQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  return (
    <Question number={1} title={t('question')} form={form} fields={['compliance']}>
      <Choice
        className={styles.choice}
        legend={t('question')}
        hideLegend
        value={form.values.compliance}
        disabled={form.readOnly}
        options={answers.map((value) => ({ value, label: form.labels.word(value), detail: t(value) }))}
        onChange={(compliance) => form.change('compliance', { compliance }, true)}
      />
    </Question>
  );
}

export const texts = english('assessment.compliance-question', {
  question: 'Do you do what this provision asks?',
  YES: 'The law covers all of it',
  IN_PART: 'Some of it is missing',
  NO: 'Nothing covers it yet',
});
