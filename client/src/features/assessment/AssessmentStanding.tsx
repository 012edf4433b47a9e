import type { AssessmentInListFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './AssessmentStanding.module.css';

export type Play = 'draft' | 'returned' | 'submitted' | 'accepted';

/** The state of play: a returned one is a draft again, but waits for the State in another way. */
export function playOf({
  status,
  returnedAt,
}: Pick<AssessmentInListFragment, 'status' | 'returnedAt'>): Play {
  if (status === 'ACCEPTED') return 'accepted';
  if (status === 'SUBMITTED') return 'submitted';
  return returnedAt ? 'returned' : 'draft';
}

export function AssessmentStanding({
  assessment,
}: {
  readonly assessment: Pick<AssessmentInListFragment, 'status' | 'returnedAt'>;
}) {
  const t = useTexts(texts);
  const play = playOf(assessment);
  return (
    <span className={styles.standing} data-play={play}>
      <Icon name={icons[play]} small />
      {t(play)}
    </span>
  );
}

const icons: Record<Play, IconName> = {
  draft: 'clock',
  returned: 'back',
  submitted: 'inbox',
  accepted: 'done',
};

export const texts = english('assessment.assessment-standing', {
  draft: 'Draft',
  returned: 'Returned',
  submitted: 'Submitted',
  accepted: 'Accepted',
});
