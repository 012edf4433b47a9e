import { lazy, Suspense, useEffect, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { LawAndPractice } from '../parts/LawAndPractice.tsx';
import { ReuseMeasure } from '../parts/later.tsx';
import { MeasureView } from '../sheet/MeasureView.tsx';
import { Question } from './Question.tsx';

/** Its form is fetched after the question, so that it is there, without a connection too, when somebody presses for it. */
const editor = async () => ({ default: (await import('./MeasureEditor.tsx')).MeasureEditor });
const MeasureEditor = lazy(editor);

/** Law on paper and practice are two fields; the treaty applied directly is a measure too [WG 28]. */
export function MeasuresQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => void editor().catch(() => undefined), []);
  const [reusing, setReusing] = useState(false);
  const { measures } = form.values;
  const put = (next: typeof measures, place: string, soon?: boolean) =>
    form.change(place, { measures: next }, soon);
  return (
    <Question
      number={2}
      title={t('question')}
      hint={t('hint')}
      form={form}
      fields={['measures', 'law', 'practice', 'figures', 'lawTranslation', 'practiceTranslation']}
    >
      {measures.map((measure, at) =>
        open === at || reasonOf(form, at) ? (
          <Suspense
            // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no id; the list changes at its end or by a removal that closes the editor
            key={at}
            fallback={<Skeleton lines={3} />}
          >
            <MeasureEditor
              at={at}
              measure={measure}
              form={form}
              onChange={(field, next) => put(measures.with(at, next), `measures.${at}.${field}`)}
              onDone={() => setOpen(null)}
              onRemove={() => {
                setOpen(null);
                put(
                  measures.filter((_, other) => other !== at),
                  'measures',
                  true,
                );
              }}
            />
          </Suspense>
        ) : (
          <MeasureView
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={at}
            measure={measure}
            word={form.labels.word}
            onEdit={form.readOnly ? undefined : () => setOpen(at)}
          >
            <MeasureEvidence compact form={form} measure={measure} at={at} />
          </MeasureView>
        ),
      )}
      {!form.readOnly && (
        <div className="row wrap" style={{ gap: '8px 14px', marginBlockStart: 10 }}>
          <Button
            size="small"
            icon="plus"
            onClick={() => {
              form.change(`measures.${measures.length}`, {
                measures: [...measures, { kind: 'LAW', title: '' }],
              });
              setOpen(measures.length);
            }}
          >
            {t('add')}
          </Button>
          <Button size="small" kind="ghost" icon="because" onClick={() => setReusing(true)}>
            {t('reuse')}
          </Button>
        </div>
      )}
      <LawAndPractice form={form} />
      {reusing && <ReuseMeasure form={form} onClose={() => setReusing(false)} />}
    </Question>
  );
}

/** An editor with a refused field stays open: the reason is at the field. */
const reasonOf = ({ writing }: AnswerForm, at: number): boolean =>
  Object.entries(writing.states).some(
    ([place, { kind }]) => kind === 'failed' && place.startsWith(`measures.${at}`),
  );

export const texts = english('assessment.measures-question', {
  question: 'Which measures do you rely on?',
  hint: 'A law, regulation, policy, body or practice. The Convention applied directly counts too.',
  add: 'Add a measure',
  reuse: 'Reuse one from another provision',
});
