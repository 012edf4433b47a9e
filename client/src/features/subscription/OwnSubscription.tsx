import { useQuery } from '@apollo/client/react';
import type { SubscriptionToShowFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useViewer } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Note } from '../../ui/Note.tsx';
import { askForLink, SubscriptionQuery } from './documents.ts';
import { EndIt } from './EndIt.tsx';
import { Followed } from './Followed.tsx';
import { FollowThis } from './FollowThis.tsx';
import type { Thing } from './things.ts';

/** What somebody who is signed in follows. */
export function OwnSubscription({ asked }: { readonly asked: Thing | null }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(SubscriptionQuery, { fetchPolicy: 'cache-and-network' });
  if (!data) return <Awaited data={null} error={error} lines={6} onRetry={() => void refetch()} />;
  const one = data.subscription;
  const again = () => void refetch();
  const follows = (thing: Thing) =>
    one?.follows.some(({ kind, code }) => kind === thing.kind && (code ?? null) === thing.code) ?? false;
  return (
    <div className="col" style={{ gap: 16 }}>
      {one && one.confirmedAt === null && <ToConfirm one={one} onAsked={again} />}
      {asked && !follows(asked) && <FollowThis first={asked} every={one?.every ?? null} onFollowed={again} />}
      {one && <Followed one={one} onChanged={again} />}
      {!one && !asked && (
        <>
          <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>
          <FollowThis first={null} every={null} onFollowed={again} />
        </>
      )}
      {one && <EndIt onEnded={again} />}
    </div>
  );
}

type ToConfirmProps = { readonly one: SubscriptionToShowFragment; readonly onAsked: () => void };

function ToConfirm({ one, onAsked }: ToConfirmProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const address = useViewer()?.email ?? '';
  const act = useAct<object, SubscriptionToShowFragment>(
    async (mutate, { operationId }) =>
      (await mutate({ mutation: askForLink, variables: { input: { operationId } } })).askForSubscriptionLink,
  );
  const again = async () => {
    if ((await act.press({})).kind === 'done') onAsked();
  };
  return (
    <Note tone="wait" role="status">
      {t('toConfirm', { address, day: day(one.until) })}{' '}
      <Button size="small" busy={act.busy} onClick={() => void again()}>
        {t('again')}
      </Button>
      <ActNote act={act} withAgain />
    </Note>
  );
}

export const texts = english('subscription.own', {
  none: 'You follow nothing yet',
  noneText:
    'Choose what you want to be told of, here or with “Follow” on the page of a State, in your saved searches and with the editions.',
  toConfirm: 'A mail is on its way to {{address}}. Open its link by {{day}}: digests come only after that.',
  again: 'Send it again',
});
