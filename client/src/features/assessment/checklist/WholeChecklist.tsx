import type { AnswerFormFragment, ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { VisibilityBadge } from '../../../ui/VisibilityBadge.tsx';
import type { MappedArea } from '../checklist-map.ts';
import type { Guides } from '../guide/use-guides.tsx';
import { AnswerSheet, ComplianceMark } from '../sheet/AnswerSheet.tsx';
import { texts as words } from '../texts.ts';
import styles from './WholeChecklist.module.css';

type WholeChecklistProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly answers: readonly AnswerFormFragment[];
  readonly guides: Guides;
};

/** The whole checklist as one text, in the order of the Convention: to read through and to print. */
export function WholeChecklist({ assessment, areas, answers, guides }: WholeChecklistProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, signs } = useFormat();
  const known = new Map(answers.map((answer) => [answer.provision.reference, answer]));
  return (
    <article className={styles.whole}>
      <p className="ink2">
        {t('head', {
          name: assessment.participant.name,
          cycle: assessment.cycle,
          answered: assessment.answeredCount,
          of: assessment.provisionCount,
        })}
        {assessment.submittedAt &&
          ` ${t('submitted', { at: instant(assessment.submittedAt), revision: assessment.submittedRevision ?? 0 })}`}
      </p>
      {assessment.contentHash && (
        <p className="xs muted">
          {t('hash')} <bdi className="mono">{assessment.contentHash}</bdi>
        </p>
      )}
      {areas.map((area) => (
        <section key={area.key}>
          <h2>{area.area ? word(area.area) : area.chapter}</h2>
          {area.articles.map((article) => (
            <section key={article.number} className="card pad">
              <h3>
                {word('article', { number: article.number })}
                {signs.comma}
                {article.title}
              </h3>
              {guides.ofArticle(article.number)}
              {article.provisions.map(({ provision }) => {
                const answer = known.get(provision.reference);
                return (
                  <div key={provision.reference} className={styles.provision}>
                    <div className="row wrap">
                      <bdi className="b" dir="ltr">
                        {shownKey(provision.reference)}
                      </bdi>
                      <ComplianceMark compliance={answer?.confirmed ? answer.compliance : null} />
                      {answer && <VisibilityBadge level={answer.visibility} />}
                    </div>
                    <p className={`${styles.summary} law`}>{provision.summary}</p>
                    {guides.ofProvision(provision.reference)}
                    {answer && <AnswerSheet answer={answer} questions={assessment.instrument.questions} />}
                  </div>
                );
              })}
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}

export const texts = english('assessment.whole-checklist', {
  head: '{{name}}, cycle {{cycle}}: {{answered}} of {{of}} provisions answered.',
  submitted: 'Last submitted {{at}}, revision {{revision}}.',
  hash: 'Checksum of what was submitted:',
});
