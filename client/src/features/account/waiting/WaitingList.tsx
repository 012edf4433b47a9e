import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { decisions, providerOf, stateOf, useViewer } from '../../../lib/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import styles from './WaitingList.module.css';

/** What waits for this person, each thing a way to where it is done. */
export function WaitingList() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const waiting = decisions(viewer);
  const unanswered = viewer?.waiting.find(({ kind }) => kind === 'UNANSWERED')?.count ?? 0;
  // How far the draft has come is said with the draft; for somebody who does not submit it, by itself.
  const draft = waiting.find(({ kind }) => kind === 'RETURNED' || kind === 'DRAFT_TO_SUBMIT')?.kind;
  const alone = unanswered > 0 && !draft;
  if (waiting.length === 0 && !alone)
    return (
      <EmptyFace
        title={t('nothing')}
        action={
          stateOf(viewer) ? (
            <ButtonLink to={paths.checklists}>{t('toChecklists')}</ButtonLink>
          ) : providerOf(viewer) ? (
            <ButtonLink to={paths.matching()}>{t('toMatching')}</ButtonLink>
          ) : undefined
        }
      >
        {t('quiet')}
      </EmptyFace>
    );
  return (
    <ul className={`${styles.list} card`}>
      {waiting.map(({ kind, count }) => {
        const [to, icon] = ways[kind] ?? [paths.matrix, 'info'];
        return (
          <li key={kind}>
            <Link to={to}>
              <Icon name={icon} />
              <b className={styles.count}>{count}</b>
              <span className="grow">
                {t(kind as 'RETURNED', { count })}
                <small>
                  {t(`${kind}_why` as 'RETURNED_why')}
                  {kind === draft && unanswered > 0 && ` ${t('unanswered', { count: unanswered })}`}
                </small>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        );
      })}
      {alone && (
        <li>
          <Link to={paths.checklists}>
            <Icon name="list" />
            <span className="grow">
              {t('answering')}
              <small>{t('unanswered', { count: unanswered })}</small>
            </span>
            <Icon name="next" />
          </Link>
        </li>
      )}
    </ul>
  );
}

const ways: Readonly<Record<string, readonly [string, IconName]>> = {
  ASSIGNED: [paths.myQuestions, 'person'],
  NOTES: [paths.myQuestions, 'note'],
  RETURNED: [paths.checklists, 'back'],
  DRAFT_TO_SUBMIT: [paths.checklists, 'done'],
  VAGUE_NEEDS: [paths.needs, 'info'],
  NEEDS_TO_CONFIRM: [paths.needs, 'check'],
  NEED_PROPOSED: [paths.sourcedNeeds, 'inbox'],
  MATCH_TO_ANSWER: [paths.matchesIn('mine'), 'merge'],
  MATCH_LATE: [paths.matchesIn('others'), 'clock'],
  MATCH_MESSAGES: [paths.matches, 'note'],
  REQUEST_WAITS: [paths.formalRequests, 'note'],
  OFFER_TO_CONFIRM: [paths.ourOffers, 'clock'],
  OVERLAP_TO_DECIDE: [`${paths.overlaps}?status=OPEN`, 'merge'],
  ACTIVITY_CORRECTED: [`${paths.activities}?corrected=yes`, 'activities'],
  TO_REVIEW: [paths.submissions, 'inbox'],
  LISTING_TO_DECIDE: [paths.listings, 'inbox'],
};

export const texts = english('account.waiting-list', {
  nothing: 'Nothing is waiting for you',
  toChecklists: 'To our checklists',
  toMatching: 'To the needs that fit our offers',
  quiet: 'Anything that needs your reply will appear here.',
  ASSIGNED_one: 'question assigned to you has no answer yet',
  ASSIGNED_other: 'questions assigned to you have no answer yet',
  ASSIGNED_why: 'Your focal point asked you to look after them, each by a certain day.',
  NOTES_one: 'note of a colleague to read',
  NOTES_other: 'notes of colleagues to read',
  NOTES_why: 'They are beside the answers they are about. Only your own people see them.',
  RETURNED_one: 'checklist came back with comments',
  RETURNED_other: 'checklists came back with comments',
  RETURNED_why: 'The secretariat asks for changes. The comments are next to the answers.',
  answering: 'A checklist is being answered',
  unanswered_one: '1 question has no answer yet; that does not block submitting.',
  unanswered_other: '{{count}} questions have no answer yet; that does not block submitting.',
  DRAFT_TO_SUBMIT_one: 'checklist to submit',
  DRAFT_TO_SUBMIT_other: 'checklists to submit',
  DRAFT_TO_SUBMIT_why: 'Until it is submitted, only your own people see it.',
  VAGUE_NEEDS_one: 'need says too little to be answered',
  VAGUE_NEEDS_other: 'needs say too little to be answered',
  VAGUE_NEEDS_why: 'A problem, a result and a body to help make a need easy to answer.',
  NEEDS_TO_CONFIRM_one: 'need to confirm',
  NEEDS_TO_CONFIRM_other: 'needs to confirm',
  NEEDS_TO_CONFIRM_why: 'Help is wanted where no gap was named. Confirm that this is right.',
  NEED_PROPOSED_one: 'need proposed to you',
  NEED_PROPOSED_other: 'needs proposed to you',
  NEED_PROPOSED_why: 'From a visit, a review or a letter. Nobody else sees it until you confirm it.',
  MATCH_TO_ANSWER_one: 'match waits for your side',
  MATCH_TO_ANSWER_other: 'matches wait for your side',
  MATCH_TO_ANSWER_why: 'The other side has acted. It is your turn.',
  MATCH_LATE_one: 'match where the other side is late',
  MATCH_LATE_other: 'matches where the other side is late',
  MATCH_LATE_why: 'It has waited longer than its time limit.',
  MATCH_MESSAGES_one: 'message on a match to read',
  MATCH_MESSAGES_other: 'messages on matches to read',
  MATCH_MESSAGES_why: 'The other side wrote to you. Both sides and the secretariat read it.',
  REQUEST_WAITS_one: 'formal request waits for you',
  REQUEST_WAITS_other: 'formal requests wait for you',
  REQUEST_WAITS_why: 'It is to be answered, or you say what became of the answer.',
  OFFER_TO_CONFIRM_one: 'offer to confirm',
  OFFER_TO_CONFIRM_other: 'offers to confirm',
  OFFER_TO_CONFIRM_why: 'An offer that nobody confirms goes stale and no longer counts.',
  OVERLAP_TO_DECIDE_one: 'overlap to decide',
  OVERLAP_TO_DECIDE_other: 'overlaps to decide',
  OVERLAP_TO_DECIDE_why: 'Another provider does the same in the same State at the same time. Say what it is.',
  ACTIVITY_CORRECTED_one: 'activity that a State says is not right',
  ACTIVITY_CORRECTED_other: 'activities that a State says are not right',
  ACTIVITY_CORRECTED_why: 'Read what the State says, and write the activity again as it is.',
  TO_REVIEW_one: 'submission to read',
  TO_REVIEW_other: 'submissions to read',
  TO_REVIEW_why: 'Accept each one, or return it with comments.',
  LISTING_TO_DECIDE_one: 'organization asks to be listed',
  LISTING_TO_DECIDE_other: 'organizations ask to be listed',
  LISTING_TO_DECIDE_why: 'Look whether it is listed already, then approve the request or say why not.',
});
