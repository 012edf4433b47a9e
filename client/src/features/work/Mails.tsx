import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { MailStatus, WorkCountsQuery } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Note } from '../../ui/Note.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { MailsQuery, pollMs } from './documents.ts';
import { MailRow } from './MailRow.tsx';
import { WorkList } from './WorkList.tsx';

type MailsProps = { readonly counts: WorkCountsQuery | undefined };
type Key = keyof typeof statuses;

/** The outbox: what waits, was sent, is in doubt or failed. */
export function Mails({ counts }: MailsProps) {
  const t = useTexts(texts);
  const [chosen, choose] = useState<Key | null>(null);
  const shown = chosen ?? firstWorthALook(counts);
  const { data, previousData, error, refetch, fetchMore } = useQuery(MailsQuery, {
    variables: { statuses: [...statuses[shown]] },
    pollInterval: pollMs,
    // Which list is worth a look is known by the counts.
    skip: !counts && chosen === null,
  });
  return (
    <WorkList
      title={t('title')}
      shelves={[
        { key: 'waiting', label: t('waiting'), count: counts?.mailsWaiting.totalCount },
        { key: 'inDoubt', label: t('inDoubt'), count: counts?.mailsInDoubt.totalCount },
        { key: 'failed', label: t('failed'), count: counts?.mailsFailed.totalCount },
        { key: 'sent', label: t('sent'), count: counts?.mailsSent.totalCount },
      ]}
      chosen={shown}
      onChoose={choose}
    >
      {counts && !counts.sendsMail && (
        <div className="pad">
          <Note>{t('noServer')}</Note>
        </div>
      )}
      <ListFaces
        page={(data ?? previousData)?.mails}
        error={error}
        lines={4}
        empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        around="pad"
      >
        {(mails) => (
          <RecordTable first="24%" heads={[t('to'), t('subject'), t('state'), t('since'), t('act')]}>
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </RecordTable>
        )}
      </ListFaces>
    </WorkList>
  );
}

/** What somebody has to decide comes first. */
function firstWorthALook(counts: WorkCountsQuery | undefined): Key {
  if (counts && counts.mailsInDoubt.totalCount > 0) return 'inDoubt';
  return counts && counts.mailsFailed.totalCount > 0 ? 'failed' : 'waiting';
}

const statuses = {
  waiting: ['WAITING', 'SENDING'],
  inDoubt: ['IN_DOUBT'],
  failed: ['FAILED'],
  sent: ['SENT'],
} as const satisfies Record<string, readonly MailStatus[]>;

export const texts = english('work.mails', {
  title: 'Mail',
  waiting: 'Waiting',
  inDoubt: 'In doubt',
  failed: 'Failed',
  sent: 'Sent',
  noServer:
    'There is no mail server: letters wait here and nobody gets them. Name one in SMTP_URL, as the README says.',
  none: 'No letter here',
  noneText:
    'A letter is written when something happens that a person has to know. Look at the other lists above.',
  to: 'To',
  subject: 'Subject',
  state: 'State',
  since: 'Written',
  act: 'What you can do',
});
