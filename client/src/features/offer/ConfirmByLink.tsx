import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ConfirmOfferByLinkInput, OfferToConfirmQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const toConfirm = graphql(`
  query OfferToConfirm($link: String!) {
    offerToConfirm(link: $link) {
      state until
      offer { id title confirmedAt staleAt freshnessDays provider { id name } }
    }
  }
`);

const confirm = graphql(`
  mutation ConfirmOfferByLink($input: ConfirmOfferByLinkInput!) {
    confirmOfferByLink(input: $input) {
      __typename
      ... on Offer { id confirmedAt staleAt }
      ...Why
    }
  }
`);

type Told = NonNullable<OfferToConfirmQuery['offerToConfirm']>;

/** The page that a mail leads to: one button. Opening it confirms nothing, since what checks mails for danger opens every link. */
export function ConfirmByLink({ link }: { readonly link: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(toConfirm, { variables: { link }, fetchPolicy: 'network-only' });
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  if (!data.offerToConfirm) return <Note tone="wait">{t('notWhole')}</Note>;
  return <Confirm link={link} told={data.offerToConfirm} />;
}

function Confirm({ link, told }: { readonly link: string; readonly told: Told }) {
  const t = useTexts(texts);
  const { day, signs } = useFormat();
  const { offer, state } = told;
  const act = useAct<ConfirmOfferByLinkInput, object>(async (mutate, { input }) => {
    return (await mutate({ mutation: confirm, variables: { input } })).confirmOfferByLink;
  });
  // The answer brings the offer as it is then, even if it was sent twice.
  const [before] = useState(offer.confirmedAt);
  const done = offer.confirmedAt !== before;
  const dayOf = (instant: string | null) => (instant ? day(instant) : '');
  return (
    <Panel title={offer.title}>
      <div className="stack">
        <p className="sm ink2">
          <Own>{offer.provider.name}</Own>
          {signs.comma}
          <Link to={paths.offer(offer.id)}>{t('read')}</Link>
        </p>
        {state === 'OPEN' && !done && (
          <>
            <p>{t('last', { day: dayOf(offer.confirmedAt) })}</p>
            <p>{t('ask', { count: offer.freshnessDays })}</p>
            <ActNote act={act} withAgain />
            <div className="row">
              <Button kind="primary" busy={act.busy} onClick={() => void act.press({ link })}>
                {t('confirm')}
              </Button>
            </div>
            <p className="xs muted">{t('otherwise')}</p>
          </>
        )}
        {done && (
          <Note tone="ok" role="status">
            {t('done', { day: dayOf(offer.staleAt) })}
          </Note>
        )}
        {!done && state !== 'OPEN' && (
          <Note tone="wait" role="status">
            {t(state, { day: dayOf(offer.confirmedAt) })}
          </Note>
        )}
      </div>
    </Panel>
  );
}

export const texts = english('offer.confirm-by-link', {
  notWhole: 'This link is not whole. Open it from the mail again, or sign in and confirm the offer there.',
  read: 'read the offer',
  last: 'It was last confirmed on {{day}}.',
  ask_one: 'Is it still valid? You confirm it for {{count}} day.',
  ask_other: 'Is it still valid? You confirm it for {{count}} days.',
  confirm: 'Yes, it is still valid',
  otherwise: 'To change or withdraw it, sign in. This page confirms it and does nothing else.',
  done: 'Thank you. The offer is confirmed until {{day}}.',
  USED: 'This offer was already confirmed on {{day}}. There is nothing left to do.',
  EXPIRED: 'This link has expired. Sign in and confirm the offer there.',
  WITHDRAWN: 'This offer was withdrawn. There is nothing to confirm.',
});
