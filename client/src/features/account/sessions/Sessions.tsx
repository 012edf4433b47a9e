import { useQuery } from '@apollo/client/react';
import type { EndOtherSessionsInput, EndSessionInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { EndOtherSessionsMutation, EndSessionMutation, SessionsQuery } from '../documents.ts';
import styles from './Sessions.module.css';
import { texts } from './sessions-texts.ts';

/** By what this person is signed in, browsers and programs, each with its end. */
export function Sessions() {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const { data, error, refetch } = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  const one = useAct<Omit<EndSessionInput, 'operationId'>, object>(async (mutate, { operationId, input }) => {
    const written = { ...input, operationId };
    return (await mutate({ mutation: EndSessionMutation, variables: { input: written } })).endSession;
  });
  const others = useAct<Omit<EndOtherSessionsInput, 'operationId'>, object>(
    async (mutate, { operationId }) =>
      (await mutate({ mutation: EndOtherSessionsMutation, variables: { input: { operationId } } }))
        .endOtherSessions,
  );
  const then = async (pressed: Promise<{ readonly kind: string }>) => {
    if ((await pressed).kind === 'done') await refetch();
  };
  const sessions = data?.viewer?.sessions ?? [];
  const busy = one.busy || others.busy;
  return (
    <Panel title={t('title')}>
      <p className="sm ink2">{t('text')}</p>
      <Awaited data={data} error={error} lines={3} onRetry={() => void refetch()} />
      <ul className={styles.sessions}>
        {sessions.map(({ id, kind, label, createdAt, expiresAt, current }) => (
          <li key={id}>
            <div className={`${styles.about} grow`}>
              <b>
                <Own>{kind === 'TOKEN' ? label : t('browser')}</Own>
              </b>
              <small className="ink2">
                {kind === 'TOKEN' && `${t('token')} · `}
                {t('since', { instant: instant(createdAt) })} · {t('until', { instant: instant(expiresAt) })}
              </small>
            </div>
            {current ? (
              <span className="sm muted">{t('current')}</span>
            ) : (
              <Button
                size="small"
                disabled={busy}
                aria-label={t('endOf', { what: kind === 'TOKEN' ? (label ?? '') : t('browser') })}
                onClick={() => void then(one.press({ id }))}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ActNote act={one} withAgain />
      <ActNote act={others} withAgain />
      {sessions.some(({ current }) => !current) && (
        <div>
          <Button disabled={busy} onClick={() => void then(others.press({}))}>
            {t('endOthers')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
