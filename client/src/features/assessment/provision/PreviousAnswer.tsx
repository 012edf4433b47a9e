import type { AnswerContextFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import { type AnswerField, type AnswerValues, valuesOf } from '../answer/answer-values.ts';
import { changedFields, changedSince } from '../answer/changed-fields.ts';
import { describeField } from '../answer/describe.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';

type PreviousAnswerProps = {
  readonly previous: NonNullable<AnswerContextFragment['previous']>;
  readonly form: AnswerForm;
};

/** What the State said last time, what has changed since, and one press to bring it back. */
export function PreviousAnswer({ previous, form }: PreviousAnswerProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const before = valuesOf(previous);
  const changed = changedFields(form.values, before);
  const shown = changedSince(form.values, before);
  const { labels } = form;
  const fresh = form.values.compliance === null && (form.writing.revision === 0 || shown.length === 0);
  const said = (field: AnswerField) => describeField(field, before, labels);
  return (
    <section className="card">
      <h2>{t('title', { cycle: previous.assessment.cycle })}</h2>
      <Quote>
        <b>{said('compliance')}.</b> <Own>{said('measures') || previous.practice}</Own>
        {before.assistanceWanted.length > 0 && (
          <p>
            {t('wanted', { types: enumerate(before.assistanceWanted.map(({ type }) => labels.type(type))) })}
          </p>
        )}
      </Quote>
      <p className="xs ink2" style={{ marginBlock: 7 }}>
        {fresh
          ? t('fresh')
          : shown.length === 0
            ? t('same')
            : t('changed', { what: enumerate(shown.map((field) => t(field as 'measures'))) })}
      </p>
      {!form.readOnly && changed.length > 0 && (
        <Button size="small" icon="back" onClick={() => bringBack(form, before, changed)}>
          {t('back')}
        </Button>
      )}
    </section>
  );
}

function bringBack(form: AnswerForm, before: AnswerValues, changed: readonly AnswerField[]): void {
  const first = changed[0];
  if (!first) return;
  form.change(
    first,
    Object.fromEntries(changed.map((field) => [field, before[field]])) as Partial<AnswerValues>,
    true,
  );
}

export const texts = english('assessment.previous-answer', {
  title: 'Your last answer, cycle {{cycle}}',
  wanted: 'Help wanted: {{types}}.',
  fresh: 'Not answered yet in this cycle.',
  same: 'Nothing has changed since.',
  changed: 'Changed now: {{what}}.',
  back: 'Restore it',
  compliance: 'the answer',
  measures: 'the measures',
  law: 'the law on paper',
  practice: 'the practice',
  figures: 'the figures',
  language: 'the language of the texts',
  secondLanguage: 'the second language',
  lawTranslation: 'the law on paper in the second language',
  practiceTranslation: 'the practice in the second language',
  lawLanguage: 'the language of the law on paper',
  practiceLanguage: 'the language of the practice',
  replies: 'the replies to the questions of this checklist',
  challenges: 'what is in the way',
  assistanceWanted: 'the help wanted',
  noneRequired: 'whether help is required',
  assistanceReceived: 'the help received',
  visibility: 'who can see it',
});
