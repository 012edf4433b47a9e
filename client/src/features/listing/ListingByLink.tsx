import { useQuery } from '@apollo/client/react';
import type { ConfirmListingInput, ListingByLinkFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { confirmListing, ListingOfLinkQuery } from './documents.ts';

/** The page that the mail leads to: one button while the address is to be confirmed, and what became of the request ever after. */
export function ListingByLink({ link }: { readonly link: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(ListingOfLinkQuery, {
    variables: { link },
    fetchPolicy: 'network-only',
  });
  if (!data) return <Awaited data={null} error={error} lines={5} onRetry={() => void refetch()} />;
  const told = data.listingOfLink;
  if (!told) return <Note tone="wait">{t('notWhole')}</Note>;
  return <Listing link={link} told={told} onConfirmed={() => void refetch()} />;
}

type ListingProps = {
  readonly link: string;
  readonly told: ListingByLinkFragment;
  readonly onConfirmed: () => void;
};

function Listing({ link, told, onConfirmed }: ListingProps) {
  const t = useTexts(texts);
  const kindOf = useVocabulary();
  const { day } = useFormat();
  const act = useAct<ConfirmListingInput, object>(async (mutate, { input }) => {
    return (await mutate({ mutation: confirmListing, variables: { input } })).confirmListing;
  });
  const confirm = async () => {
    const pressed = await act.press({ link });
    // Confirmed in another window meanwhile: what is there now says so.
    if (pressed.kind === 'done' || act.refusal?.code === 'OUT_OF_TURN') onConfirmed();
  };
  const { state, name, kind, site, about, contactEmail, reason, provider, invitation } = told;
  const dayOf = (instant: string | null | undefined) => (instant ? day(instant) : '');
  return (
    <Panel title={name}>
      <div className="stack">
        <p className="sm ink2">
          {kindOf(kind)}
          {site && (
            <>
              {' · '}
              <Own>{site}</Own>
            </>
          )}
        </p>
        <p>
          <Own>{about}</Own>
        </p>
        {state === 'TO_CONFIRM' && (
          <>
            <p>{t('confirmWhat', { address: contactEmail, day: dayOf(told.until) })}</p>
            <ActNote act={act} withAgain />
            <div className="row">
              <Button kind="primary" busy={act.busy} onClick={() => void confirm()}>
                {t('confirm')}
              </Button>
            </div>
            <p className="xs muted">{t('notYou')}</p>
          </>
        )}
        {state === 'EXPIRED' && (
          <>
            <Note tone="wait" role="status">
              {t('expired', { day: dayOf(told.until) })}
            </Note>
            <div className="row">
              <ButtonLink to={paths.askToBeListed}>{t('again')}</ButtonLink>
            </div>
          </>
        )}
        {state === 'WAITING' && (
          <Note role="status">{t('waiting', { day: dayOf(told.confirmedAt), address: contactEmail })}</Note>
        )}
        {state === 'APPROVED' && (
          <>
            <Note tone="ok" role="status">
              {t('approved', { day: dayOf(told.decidedAt), provider: provider?.name ?? name })}
            </Note>
            <div className="row">
              <ButtonLink kind="primary" to={paths.signIn}>
                {t('signIn')}
              </ButtonLink>
            </div>
            {invitation === 'INVITED' && <p className="sm">{t('password', { address: contactEmail })}</p>}
            {invitation === 'EXPIRED' && <Note tone="wait">{t('ranOut', { address: contactEmail })}</Note>}
            {!invitation && <p className="sm">{t('noLonger')}</p>}
          </>
        )}
        {state === 'REFUSED' && (
          <>
            <Note tone="bad" role="status">
              {t('refused', { day: dayOf(told.decidedAt) })}
            </Note>
            <p>
              <Own>{reason ?? ''}</Own>
            </p>
          </>
        )}
      </div>
    </Panel>
  );
}

export const texts = english('listing.by-link', {
  notWhole: 'This link is not whole, or too old. Open it from the mail again, or ask once more.',
  confirmWhat:
    'Is {{address}} your address, and shall the secretariat look at this request? You can confirm it until {{day}}.',
  confirm: 'Yes, send it to the secretariat',
  notYou: 'If you did not ask for it, close this page: nothing happens.',
  expired: 'The address was not confirmed by {{day}}, so the secretariat did not get this request.',
  again: 'Ask once more',
  waiting:
    'Confirmed on {{day}}. The secretariat looks at it; you get a mail at {{address}} when it has decided.',
  approved: 'Approved on {{day}}: {{provider}} is listed, and you speak for it.',
  signIn: 'Sign in',
  password: 'You have set no password yet: use the link in the mail that went to {{address}}.',
  ranOut:
    'You have set no password yet, and the link for it that went to {{address}} ran out. Ask the secretariat to send you a new one.',
  noLonger: 'You speak for it no longer. If this is a mistake, ask the secretariat.',
  refused: 'Refused on {{day}}. The secretariat gives this reason:',
});
