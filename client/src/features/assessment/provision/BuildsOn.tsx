import { Link } from 'react-router';
import type { AnswerContextFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Because } from '../../../ui/Because.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './BuildsOn.module.css';

type BuildsOnProps = {
  readonly buildsOn: AnswerContextFragment['buildsOn'];
  readonly form: AnswerForm;
};

/** The articles that come first, what of them is a gap, and why [WG 27]. */
export function BuildsOn({ buildsOn: all, form: { assessment, labels } }: BuildsOnProps) {
  const t = useTexts(texts);
  // Articles that the checklist does not ask about (terms, definitions) have no answer to wait for.
  const asked = new Set(assessment.instrument.provisions.map(({ article }) => article.number));
  const buildsOn = all.filter(({ article }) => asked.has(article.number));
  if (buildsOn.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('title')}</h2>
      <ul className={styles.buildsOn}>
        {buildsOn.map(({ article, gaps, answered, strength }) => (
          <li key={article.number}>
            <span className={styles.mark}>
              <BuildsOnMark answered={answered} gaps={gaps.length} />
            </span>
            <span className="grow">
              <b>{shownKey(article.number)}</b> {article.shortTitle}
              {strength === 'SOFT' && <span className="xs muted"> · {t('soft')}</span>}
            </span>
            {gaps.length > 0 ? (
              <span className={`${styles.gap} xs`}>
                {gaps.slice(0, 3).map(({ reference }, at) => (
                  <span key={reference}>
                    {at > 0 && ', '}
                    <Link to={paths.checklist(assessment.id, reference)}>
                      <bdi dir="ltr">{shownKey(reference)}</bdi>
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
  );
}

/** Done, a gap that this waits for, or not answered yet: the dial and a word beside it. */
function BuildsOnMark({ answered, gaps }: { readonly answered: boolean; readonly gaps: number }) {
  if (gaps > 0) return <Icon name="warning" small />;
  return answered ? <Icon name="done" small /> : <Icon name="clock" small />;
}

export const texts = english('assessment.builds-on', {
  title: 'Builds on',
  soft: 'gains from it',
  open: 'Not answered',
});
