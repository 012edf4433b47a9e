import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ConfirmSubscriptionInput, SubscriptionOfLinkShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { confirmSubscription, SubscriptionByLinkQuery } from './documents.ts';
import { EndIt } from './EndIt.tsx';
import { Followed } from './Followed.tsx';

/** The page that the mail leads to: one button while it is to be confirmed, and what is followed ever after. */
export function ByLink({ link }: { readonly link: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(SubscriptionByLinkQuery, {
    variables: { link },
    fetchPolicy: 'network-only',
  });
  const act = useAct<ConfirmSubscriptionInput, SubscriptionOfLinkShownFragment>(
    async (mutate, { input }) =>
      (await mutate({ mutation: confirmSubscription, variables: { input } })).confirmSubscription,
  );
  const [confirmed, setConfirmed] = useState<SubscriptionOfLinkShownFragment | null>(null);
  const again = () => void refetch();
  const changed = () => {
    setConfirmed(null);
    again();
  };
  const confirm = async () => {
    const pressed = await act.press({ link });
    if (pressed.kind === 'done') setConfirmed(pressed.result);
    // In another window meanwhile: what is there now says so.
    else again();
  };
  if (confirmed) return <Told link={link} told={confirmed} fresh onChanged={changed} />;
  if (!data) return <Awaited data={null} error={error} lines={5} onRetry={again} />;
  const told = data.subscriptionOfLink;
  if (!told) return <Note tone="wait">{t('notWhole')}</Note>;
  if (told.state === 'CONFIRMED') return <Told link={link} told={told} onChanged={again} />;
  if (told.state === 'EXPIRED')
    return (
      <div className="stack">
        <Note tone="wait">{t('expired')}</Note>
        <div className="row">
          <ButtonLink to={paths.subscriptions}>{t('askAgain')}</ButtonLink>
        </div>
      </div>
    );
  return (
    <div className="card pad stack">
      <p>{t('confirmWhat')}</p>
      <ActNote act={act} withAgain />
      <div className="row">
        <Button kind="primary" busy={act.busy} onClick={() => void confirm()}>
          {t('confirm')}
        </Button>
      </div>
      <p className="xs muted">{t('notYou')}</p>
    </div>
  );
}

type ToldProps = {
  readonly link: string;
  readonly told: SubscriptionOfLinkShownFragment;
  readonly fresh?: boolean;
  readonly onChanged: () => void;
};

/** Of an address without an account it is changed here; of an account after signing in. */
function Told({ link, told, fresh = false, onChanged }: ToldProps) {
  const t = useTexts(texts);
  return (
    <div className="col" style={{ gap: 16 }}>
      <Note tone={fresh ? 'ok' : 'info'} role="status">
        {t(fresh ? 'confirmed' : 'comes')}
      </Note>
      {told.subscription ? (
        <Followed one={told.subscription} link={link} onChanged={onChanged} />
      ) : (
        <div className="row">
          <ButtonLink to={paths.subscriptions}>{t('signedIn')}</ButtonLink>
        </div>
      )}
      <EndIt link={link} />
    </div>
  );
}

export const texts = english('subscription.by-link', {
  notWhole: 'This link is not whole, or no longer in use. Open that of the newest mail.',
  expired: 'This link has expired, and nothing was begun by it.',
  askAgain: 'Ask once more',
  confirmWhat: 'Do you want mails that tell what changed in the needs and services matrix?',
  confirm: 'Yes, send me digests',
  notYou: 'If you did not ask for it, close this page: no mail comes.',
  confirmed: 'Confirmed. Digests come from now on, whenever something changed.',
  comes: 'Digests come whenever something changed.',
  signedIn: 'Change what you follow, signed in',
});
