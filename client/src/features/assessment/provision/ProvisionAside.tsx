import { Suspense } from 'react';
import type { AnswerContextFragment, AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import { ProvisionGuide } from '../guide/ProvisionGuide.tsx';
import { OfferExperience } from './OfferExperience.tsx';
import styles from './ProvisionAside.module.css';
import { SummaryIsOurs } from './SummaryIsOurs.tsx';

const BuildsOn = lazily(async () => (await import('./BuildsOn.tsx')).BuildsOn);
const PreviousAnswer = lazily(async () => (await import('./PreviousAnswer.tsx')).PreviousAnswer);

type ProvisionAsideProps = {
  readonly provision: ChecklistProvision;
  readonly form: AnswerForm;
  readonly answer: (AnswerFormFragment & AnswerContextFragment) | null;
};

/** What helps to answer: the provision's text, what was said last time, what it builds on. */
export function ProvisionAside({ provision, form, answer }: ProvisionAsideProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { assessment, labels } = form;
  return (
    <aside className={styles.aside} aria-label={t('label')}>
      <section className={`${styles.provision} card`}>
        <div className="row sp">
          <h2>{t('provision')}</h2>
          <bdi className="xs muted" dir="ltr">
            {shownKey(provision.reference)}
          </bdi>
        </div>
        <p className={`${styles.summary} law`}>{provision.summary}</p>
        <SummaryIsOurs reference={provision.reference} />
      </section>
      {answer?.previous && (
        <Suspense>
          <PreviousAnswer previous={answer.previous} form={form} />
        </Suspense>
      )}
      <ProvisionGuide place="beside" instrument={assessment.instrument.code} provision={provision} />
      {answer && (
        <Suspense>
          <BuildsOn buildsOn={answer.buildsOn} form={form} />
        </Suspense>
      )}
      <OfferExperience form={form} />
      {assessment.consulted.length > 0 && (
        <section className="card">
          <h2>{t('consulted')}</h2>
          <p className="sm ink2">{enumerate(assessment.consulted.map(labels.word))}</p>
        </section>
      )}
    </aside>
  );
}

export const texts = english('assessment.provision-aside', {
  label: 'About this provision',
  provision: 'The provision',
  consulted: 'Consulted so far',
});
