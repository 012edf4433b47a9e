import { clsx } from 'clsx';
import type { AssessmentInListFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { FreshnessClock } from '../../../ui/Freshness.tsx';
import { Own } from '../../../ui/Own.tsx';
import { AssessmentStanding, playOf } from '../AssessmentStanding.tsx';
import { texts as words } from '../texts.ts';
import styles from './Inbox.module.css';
import { waitingOf } from './waiting.ts';

type InboxProps = { readonly assessments: readonly AssessmentInListFragment[]; readonly now: string };

/** What was submitted: by whom, how it came, which revision, what changed, and how long it waits. */
export function Inbox({ assessments, now }: InboxProps) {
  const t = useTexts(texts);
  return (
    <table className={`${styles.table} tbl`}>
      <thead>
        <tr>
          <th scope="col">{t('participant')}</th>
          <th scope="col">{t('play')}</th>
          <th scope="col">{t('came')}</th>
          <th scope="col">{t('revision')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col">{t('waiting')}</th>
          <th scope="col">
            <span className="sr">{t('act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {assessments.map((assessment) => (
          <InboxRow key={assessment.id} assessment={assessment} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function InboxRow({
  assessment,
  now,
}: {
  readonly assessment: AssessmentInListFragment;
  readonly now: string;
}) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, signs } = useFormat();
  const { participant, channel, helped, submittedRevision, contentHash, changedSinceLast } = assessment;
  const play = playOf(assessment);
  const waiting =
    play === 'submitted' && assessment.submittedAt ? waitingOf(assessment.submittedAt, now) : null;
  const sinceLast = () => {
    if (play === 'accepted' && assessment.acceptedAt)
      return t('accepted', { date: day(assessment.acceptedAt) });
    if (play === 'returned') return t('comments', { count: assessment.commentCount });
    if (changedSinceLast === null || changedSinceLast === undefined) return t('first');
    return t('changed', { count: changedSinceLast });
  };
  return (
    <tr className={waiting?.late ? styles.overdue : undefined}>
      <td>
        <b>
          <Own>{participant.name}</Own>
        </b>
        <div className="xs muted">
          {participant.regionalGroup && t(participant.regionalGroup)} · {assessment.cycle}
        </div>
      </td>
      <td>
        <AssessmentStanding assessment={assessment} />
      </td>
      <td>
        {word(channel)}
        {helped && <div className="xs muted">{t('helped')}</div>}
        {assessment.submittedLate && <div className="xs muted">{t('afterDeadline')}</div>}
      </td>
      <td>
        {t('number', { revision: submittedRevision ?? 0 })}
        {contentHash && (
          <div className="xs muted mono" dir="ltr" title={contentHash}>
            {contentHash.slice(0, 4)}…{contentHash.slice(-4)}
          </div>
        )}
      </td>
      <td>{sinceLast()}</td>
      <td>
        {waiting && (
          <>
            <FreshnessClock
              tone={waiting.late ? 'stale' : waiting.left < 40 ? 'ending' : 'fresh'}
              share={waiting.left}
            >
              {t('days', { count: waiting.days })}
            </FreshnessClock>
            <div className={clsx('xs', waiting.late ? styles.late : 'muted')}>
              {t(waiting.late ? 'late' : 'inTime')}
            </div>
          </>
        )}
        {play === 'returned' && <div className="xs muted">{t('withState')}</div>}
        {participant.status !== 'STATE_PARTY' && <div className="xs muted">{t('apart')}</div>}
      </td>
      <td className="num">
        <ButtonLink
          size="small"
          to={paths.submission(assessment.id)}
          aria-label={
            t(assessment.viewerCanReview ? 'review' : 'open') +
            signs.colon +
            [participant.name, assessment.cycle].join(signs.comma)
          }
        >
          {t(assessment.viewerCanReview ? 'review' : 'open')}
        </ButtonLink>
      </td>
    </tr>
  );
}

export const texts = english('assessment.inbox', {
  participant: 'Participant',
  play: 'State of play',
  came: 'Channel',
  revision: 'Revision and hash',
  since: 'Since the last one',
  waiting: 'Waiting',
  act: 'Open',
  AFRICAN: 'African',
  ASIA_PACIFIC: 'Asia-Pacific',
  EASTERN_EUROPEAN: 'Eastern European',
  GRULAC: 'GRULAC',
  WEOG: 'WEOG',
  helped: 'We helped',
  afterDeadline: 'After the deadline',
  number: 'Revision {{revision}}',
  accepted: 'Accepted {{date}}',
  comments_one: '1 comment',
  comments_other: '{{count}} comments',
  first: 'First report',
  changed_one: '1 changed',
  changed_other: '{{count}} changed',
  days_zero: 'Today',
  days_one: '1 day',
  days_other: '{{count}} days',
  inTime: 'In time',
  late: 'Overdue',
  withState: 'With the State',
  apart: 'Not a party, listed apart',
  review: 'Review',
  open: 'Open',
});
