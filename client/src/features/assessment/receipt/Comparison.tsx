import type { ComparedAnswersFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import type { Labels } from '../answer/describe.ts';
import { texts as words } from '../texts.ts';
import { ComparedAnswer } from './ComparedAnswer.tsx';
import styles from './Comparison.module.css';

type ComparisonProps = {
  readonly comparison: ComparedAnswersFragment;
  readonly labels: Labels;
};

/** What changed between two submissions, in the order of the checklist; what says the same is counted. */
export function Comparison({ comparison, labels }: ComparisonProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { changed, sameCount } = comparison;
  if (changed.nodes.length === 0)
    return <EmptyFace title={t('nothing')}>{t('same', { count: sameCount })}</EmptyFace>;
  return (
    <section className={`${styles.comparison} card`} aria-label={t('label')}>
      <p className="sm ink2 pad">
        <b>{t('count', { count: changed.totalCount })}</b> {t('same', { count: sameCount })}
      </p>
      {changed.nodes.map((one) => (
        <section key={one.provision.reference} aria-label={one.provision.reference}>
          <h2>
            <bdi dir="ltr">{shownKey(one.provision.reference)}</bdi>{' '}
            <span>
              {word('article', { number: one.provision.article.number })} · {one.provision.shortTitle}
            </span>
          </h2>
          <ComparedAnswer one={one} labels={labels} />
        </section>
      ))}
    </section>
  );
}

export const texts = english('receipt.comparison', {
  label: 'What changed',
  nothing: 'Nothing changed',
  count_one: '1 answer changed.',
  count_other: '{{count}} answers changed.',
  same_one: '1 answer says the same in both.',
  same_other: '{{count}} answers say the same in both.',
});
