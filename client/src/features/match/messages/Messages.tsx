import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { FileLinks } from '../../../ui/FileLinks.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import { texts as words } from '../texts.ts';
import { MatchMessagesQuery, readMatchMessages } from './documents.ts';
import { MessageForm } from './MessageForm.tsx';
import styles from './Messages.module.css';

/** What the sides of a match wrote to each other, the latest first; nothing for whoever is of neither side. */
export function Messages({ match }: { readonly match: string }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant } = useFormat();
  const client = useApolloClient();
  const { data, error, refetch, fetchMore } = useQuery(MatchMessagesQuery, { variables: { match } });
  const unread = data?.match?.unreadMessages ?? 0;
  useEffect(() => {
    if (unread === 0) return;
    // What cannot be said now is said the next time that the page is opened.
    client
      .mutate({
        mutation: readMatchMessages,
        variables: { input: { operationId: newOperationId(), match } },
        ...alsoWaiting,
      })
      .catch(() => undefined);
  }, [client, match, unread]);
  const page = data?.matchMessages;
  const mayWrite = data?.match?.viewerCanWrite === true;
  if (data && !mayWrite && page?.totalCount === 0) return null;
  return (
    <Panel title={t('title')}>
      {mayWrite && (
        <div className={styles.form}>
          <MessageForm match={match} onSent={() => void refetch()} />
        </div>
      )}
      <ListFaces
        page={page}
        error={error}
        lines={3}
        empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(messages) => (
          <ul className={styles.messages}>
            {messages.map(({ id, side, at, by, text, files }) => (
              <li key={id}>
                <b>
                  <Own>{by}</Own>
                </b>{' '}
                <span className="sm ink2">{word(side)}</span>
                <div className="xs muted">{instant(at)}</div>
                {text && <Quote>{text}</Quote>}
                <FileLinks files={files} />
              </li>
            ))}
          </ul>
        )}
      </ListFaces>
    </Panel>
  );
}

export const texts = english('match.messages', {
  title: 'Messages',
  none: 'No messages yet',
  noneText: 'Write to the other side about the next step, for example when to meet.',
});
