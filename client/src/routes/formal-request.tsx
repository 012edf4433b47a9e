import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { CarriedNeeds } from '../features/formal-request/CarriedNeeds.tsx';
import { FormalRequestQuery } from '../features/formal-request/documents.ts';
import { HelpList } from '../features/formal-request/HelpList.tsx';
import { RequestActions } from '../features/formal-request/RequestActions.tsx';
import { RequestDocument } from '../features/formal-request/RequestDocument.tsx';
import { RequestSteps } from '../features/formal-request/RequestSteps.tsx';
import { StatusChip } from '../features/formal-request/StatusChip.tsx';
import { texts as words } from '../features/formal-request/texts.ts';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { isNoSuch } from '../lib/no-such.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './formal-request.module.css';

/** One request: what it asks and carries, how far it is, its document and its answer. */
export default function FormalRequest() {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { request: id = '' } = useParams();
  const { day } = useFormat();
  const { data, error, loading, refetch } = useQuery(FormalRequestQuery, { variables: { id } });
  const request = data?.formalRequest;
  const content = data?.formalRequestContent;
  if (!request || !content || isNoSuch(error))
    return (
      <RecordAwaited
        title={t('request')}
        error={error}
        reading={loading}
        lines={8}
        onRetry={() => void refetch()}
      />
    );
  const { participant, receiver, sentAt, follows, followedBy, file } = request;
  return (
    <Page
      title={request.title}
      tools={
        <ButtonLink className="at-end no-print" to={paths.formalRequests}>
          {t('all')}
        </ButtonLink>
      }
    >
      <div className={styles.columns}>
        <div className="stack">
          <Panel title={t('says')} aside={<StatusChip request={request} />}>
            <p className="sm ink2">
              {t('fromTo', { from: participant.name, to: receiver?.name ?? w('secretariat') })}
              {' · '}
              {sentAt ? t('sentOn', { day: day(sentAt) }) : t('notSent')}
            </p>
            {content.follows && (
              <p className="sm">
                {t('follows', { title: content.follows.title, day: day(content.follows.sentOn) })}{' '}
                {follows && <Link to={paths.formalRequest(follows)}>{t('toFirst')}</Link>}
              </p>
            )}
            {followedBy && (
              <p className="sm">
                {t('followed')} <Link to={paths.formalRequest(followedBy)}>{t('toNext')}</Link>
              </p>
            )}
            <Own as="div" lang={request.language} className={styles.words}>
              {request.words}
            </Own>
          </Panel>
          <Panel title={t('needs')}>
            <CarriedNeeds needs={content.needs} />
          </Panel>
          {content.otherHelp.length > 0 && (
            <Panel title={t('otherHelp')}>
              <HelpList help={content.otherHelp} />
            </Panel>
          )}
        </div>
        <div className="stack">
          <Panel title={t('steps')}>
            <RequestSteps request={request} />
            {file && (
              <p className="sm">
                {t('file')}{' '}
                <a download href={paths.formalRequestAnswer(id)}>
                  <Own>{file.name}</Own>
                </a>
              </p>
            )}
            <RequestActions request={request} onDone={() => void refetch()} />
          </Panel>
          <Panel title={t('document')}>
            <RequestDocument request={request} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

export const texts = english('routes.formal-request', {
  request: 'Formal request',
  all: 'All requests',
  says: 'The letter',
  fromTo: 'From {{from}} to {{to}}',
  sentOn: 'Sent on {{day}}',
  notSent: 'Not sent yet',
  follows: 'It asks again what was asked on {{day}}: “{{title}}”.',
  toFirst: 'Open the first request',
  followed: 'It was asked again.',
  toNext: 'Open the new request',
  needs: 'Needs and help already received',
  otherHelp: 'Help of other kinds at the same provisions',
  steps: 'Steps',
  file: 'With the answer:',
  document: 'The document',
});
