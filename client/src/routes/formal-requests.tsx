import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { FormalRequestsQuery } from '../features/formal-request/documents.ts';
import { RequestList } from '../features/formal-request/RequestList.tsx';
import type { FormalRequestStatus } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './formal-requests.module.css';

const lists = {
  open: ['DRAFT', 'SENT', 'ACKNOWLEDGED', 'ANSWERED'],
  ended: ['FULFILLED', 'NOT_FULFILLED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly FormalRequestStatus[]>;

/** Requests for help with chosen needs: those of our State, and those that were sent to us [WG 20]. */
export default function FormalRequests() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const state = stateOf(viewer);
  const writes = holds(viewer, 'FOCAL_POINT');
  const reads = state !== null || holds(viewer, 'DONOR', 'ANALYST', 'ADMINISTRATOR');
  const [list, setList] = useState<keyof typeof lists>('open');
  const { data, error, refetch, fetchMore } = useQuery(FormalRequestsQuery, {
    variables: { filter: { statuses: [...lists[list]] } },
    skip: !reads,
  });
  if (!reads) return <NotYours title={t('title')} />;
  const button = writes && (
    <ButtonLink kind="primary" icon="plus" to={paths.newFormalRequest}>
      {t('write')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end no-print">
          <Segments>
            {(Object.keys(lists) as (keyof typeof lists)[]).map((one) => (
              <button key={one} type="button" aria-pressed={list === one} onClick={() => setList(one)}>
                {t(one)}
              </button>
            ))}
          </Segments>
          {button}
        </div>
      }
    >
      <p className={`${styles.lead} sm ink2`}>{t(state ? 'ofState' : 'ofReceiver')}</p>
      <ListFaces
        page={data?.formalRequests}
        error={error}
        lines={6}
        empty={
          <EmptyFace title={t(list === 'open' ? 'none' : 'noneEnded')} action={list === 'open' && button}>
            {list === 'open' && t(writes ? 'noneWriter' : state ? 'noneReader' : 'noneReceiver')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(requests) => <RequestList requests={requests} own={state?.code ?? null} />}
      </ListFaces>
    </Page>
  );
}

export const texts = english('routes.formal-requests', {
  title: 'Formal requests',
  open: 'Open',
  ended: 'Ended',
  write: 'Write a request',
  ofState:
    'A request asks the secretariat or a provider for help with needs that you choose. It carries all help already received for them.',
  ofReceiver:
    'States ask you for help with needs that they chose. Each request carries all help already received for them.',
  none: 'No open requests',
  noneEnded: 'No request has ended yet',
  noneWriter: 'Write one: choose your needs and who receives it. Nobody else sees it until you send it.',
  noneReader: 'Your focal point writes them.',
  noneReceiver: 'When a State sends you one, it appears here, and you are told by mail.',
});
