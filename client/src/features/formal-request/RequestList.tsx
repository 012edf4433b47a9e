import { Link } from 'react-router';
import type { FormalRequestInBriefFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './RequestList.module.css';
import { StatusChip } from './StatusChip.tsx';
import { texts as words } from './texts.ts';

type RequestListProps = {
  readonly requests: readonly FormalRequestInBriefFragment[];
  /** The State of whoever reads: its own requests do not say who writes. */
  readonly own: string | null;
};

/** Requests, each a line: what it is called, from whom to whom, how far it is and whose turn it is. */
export function RequestList({ requests, own }: RequestListProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { day } = useFormat();
  return (
    <ul className={`${styles.list} card`}>
      {requests.map((one) => {
        const { id, title, participant, receiver, needs, sentAt, dueOn, status } = one;
        const to = receiver?.name ?? w('secretariat');
        const from = participant.name;
        const waits = status === 'SENT' || status === 'ACKNOWLEDGED';
        return (
          <li key={id}>
            <div className="row sp wrap">
              <b>
                <Link to={paths.formalRequest(id)}>
                  <Own>{title}</Own>
                </Link>
              </b>
              <span className="row wrap" style={{ gap: 6 }}>
                {isTurn(one) && (
                  <Chip tone="wait" icon="clock">
                    {t('turn')}
                  </Chip>
                )}
                <StatusChip request={one} />
              </span>
            </div>
            <p className="sm ink2">
              {own === participant.code ? t('to', { to }) : t('fromTo', { from, to })}
              {' · '}
              {t('needs', { count: needs.length })}
            </p>
            <p className="xs muted">
              {sentAt ? t('sentOn', { day: day(sentAt) }) : t('notSent')}
              {waits && dueOn && ` · ${w('dueOn', { day: day(dueOn) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Somebody waits for the reader: a draft waits for nobody, and withdrawing is never asked for. */
const isTurn = ({ viewerSteps, viewerCanAskAgain, overdue }: FormalRequestInBriefFragment): boolean =>
  viewerSteps.includes('ANSWER') || viewerSteps.includes('FULFIL') || (viewerCanAskAgain && overdue);

export const texts = english('formal-request.list', {
  turn: 'Waits for you',
  to: 'To {{to}}',
  fromTo: 'From {{from}} to {{to}}',
  needs_one: '{{count}} need',
  needs_other: '{{count}} needs',
  sentOn: 'Sent on {{day}}',
  notSent: 'Not sent yet',
});
