import type { ListingShownFragment, RenewInvitationInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { renewInvitation } from './documents.ts';

type InvitedPersonProps = {
  readonly listing: ListingShownFragment;
  readonly provider: string;
  readonly invited: NonNullable<ListingShownFragment['invited']>;
  readonly onRenewed: () => void;
};

/** Whether whoever asked has come in since, and a new link where the mail was lost or its link ran out. */
export function InvitedPerson({ listing, provider, invited, onRenewed }: InvitedPersonProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { contactName: name } = listing;
  const { id: person, state, until, viewerCanRenew } = invited;
  const act = useAct<Omit<RenewInvitationInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: renewInvitation, variables: { input: { ...input, operationId } } }))
        .renewInvitation,
  );
  const renew = async () => {
    if ((await act.press({ provider, person })).kind === 'done') onRenewed();
  };
  return (
    <div className="stack">
      <div className="row wrap">
        <span className="sm">{t(state, { name, day: until ? day(until) : '' })}</span>
        {viewerCanRenew && (
          <Button
            size="small"
            kind={state === 'EXPIRED' ? 'primary' : 'plain'}
            busy={act.busy}
            aria-label={t('renewOf', { name })}
            onClick={() => void renew()}
          >
            {t('renew')}
          </Button>
        )}
        <ButtonLink size="small" to={paths.provider(provider)}>
          {t('people')}
        </ButtonLink>
      </div>
      <ActNote act={act} withAgain />
    </div>
  );
}

export const texts = english('listing.invited', {
  ACTIVE: '{{name}} has set a password.',
  INVITED: '{{name}} has set no password yet. The link in the mail is good until {{day}}.',
  EXPIRED: '{{name}} has set no password, and the link in the mail ran out.',
  renew: 'Send a new link',
  renewOf: 'Send a new link to {{name}}',
  people: 'Its page and people',
});
