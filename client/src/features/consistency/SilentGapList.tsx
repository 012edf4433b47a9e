import type { ConsistencyQuery } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import styles from './Finding.module.css';
import { Finding } from './Finding.tsx';
import { ToAnswer } from './ToAnswer.tsx';

type SilentGapListProps = {
  readonly gaps: ConsistencyQuery['silentGaps'];
  /** The reader is of this State: a link leads to where it is put right. */
  readonly own: boolean;
};

/** Gaps that the State admits, about which it asks for nothing and does not say that nothing is required [WG 19]. */
export function SilentGapList({ gaps, own }: SilentGapListProps) {
  const t = useTexts(texts);
  const answers = gaps.nodes.flatMap((node) => node.answers);
  return (
    <Finding title={t('title')} count={gaps.totalCount} why={t(own ? 'why' : 'whyOther')} none={t('none')}>
      <ul className={styles.list}>
        {answers.map(({ id, assessment, provision }) => (
          <li key={id}>
            <span>
              <bdi className="b" dir="ltr">
                {shownKey(provision.reference)}
              </bdi>{' '}
              {provision.shortTitle}
            </span>
            <span />
            <ToAnswer answer={{ assessment, provision }} own={own} />
          </li>
        ))}
      </ul>
    </Finding>
  );
}

export const texts = english('consistency.silent-gaps', {
  title: 'Gaps without a need',
  why: 'You stated a gap, asked for no help, and did not say that none is required. Say one or the other.',
  whyOther: 'The State stated a gap, asked for no help, and did not say that none is required.',
  none: 'Every gap has a need, or says that no help is required.',
});
