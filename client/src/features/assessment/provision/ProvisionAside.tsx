import { Suspense } from 'react';
import { Link } from 'react-router';
import type { AnswerContextFragment, AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { paths } from '../../../lib/paths.ts';
import { Because } from '../../../ui/Because.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import { ProvisionGuide } from '../guide/ProvisionGuide.tsx';
import styles from './ProvisionAside.module.css';
import { SummaryIsOurs } from './SummaryIsOurs.tsx';

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
  // Articles that the checklist does not ask about (terms, definitions) have no answer to wait for.
  const asked = new Set(assessment.instrument.provisions.map(({ article }) => article.number));
  const buildsOn = (answer?.buildsOn ?? []).filter(({ article }) => asked.has(article.number));
  return (
    <aside className={styles.aside} aria-label={t('label')}>
      <section className={`${styles.provision} card`}>
        <div className="row sp">
          <h2>{t('provision')}</h2>
          <bdi className="xs muted" dir="ltr">
            {provision.reference}
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
      {buildsOn.length > 0 && (
        <section className="card">
          <h2>{t('buildsOn')}</h2>
          <ul className={styles.buildsOn}>
            {buildsOn.map(({ article, gaps, answered, strength }) => (
              <li key={article.number}>
                <span className={styles.mark}>
                  <BuildsOnMark answered={answered} gaps={gaps.length} />
                </span>
                <span className="grow">
                  <b>{article.number}</b> {article.shortTitle}
                  {strength === 'SOFT' && <span className="xs muted"> · {t('soft')}</span>}
                </span>
                {gaps.length > 0 ? (
                  <span className={`${styles.gap} xs`}>
                    {gaps.slice(0, 3).map(({ reference }, at) => (
                      <span key={reference}>
                        {at > 0 && ', '}
                        <Link to={paths.checklist(assessment.id, reference)}>
                          <bdi dir="ltr">{reference}</bdi>
                        </Link>
                      </span>
                    ))}
                    {gaps.length > 3 && ` +${gaps.length - 3}`}
                  </span>
                ) : (
                  <span className="xs muted">{answered ? labels.word('YES') : t('open')}</span>
                )}
              </li>
            ))}
          </ul>
          <Because className={styles.because}>{buildsOn[0]?.reason}</Because>
        </section>
      )}
      {assessment.consulted.length > 0 && (
        <section className="card">
          <h2>{t('consulted')}</h2>
          <p className="sm ink2">{enumerate(assessment.consulted.map(labels.word))}</p>
        </section>
      )}
    </aside>
  );
}

/** Done, a gap that this waits for, or not answered yet: the dial and a word beside it. */
function BuildsOnMark({ answered, gaps }: { readonly answered: boolean; readonly gaps: number }) {
  if (gaps > 0) return <Icon name="warning" small />;
  return answered ? <Icon name="done" small /> : <Icon name="clock" small />;
}

export const texts = english('assessment.provision-aside', {
  label: 'About this provision',
  provision: 'The provision',
  buildsOn: 'Builds on',
  soft: 'gains from it',
  open: 'Not answered',
  consulted: 'Consulted so far',
});
