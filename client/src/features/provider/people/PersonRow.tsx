import { useState } from 'react';
import type { PeopleShownFragment, RenewInvitationInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Own } from '../../../ui/Own.tsx';
import { renewInvitation } from './documents.ts';
import { EndAccess } from './EndAccess.tsx';
import { texts } from './texts.ts';

type PersonRowProps = {
  readonly provider: string;
  readonly person: PeopleShownFragment['people'][number];
  readonly onDone: (said: string) => Promise<void>;
};

/** One who speaks for the provider, since when, and whether they have come in yet. */
export function PersonRow({ provider, person, onDone }: PersonRowProps) {
  const t = useTexts(texts);
  const { day, enumerate } = useFormat();
  const [ending, setEnding] = useState(false);
  const { id, name, email, roles, since, state, until } = person;
  const renewing = useAct<Omit<RenewInvitationInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: renewInvitation, variables: { input: { ...input, operationId } } }))
        .renewInvitation,
  );
  const renew = async () => {
    if ((await renewing.press({ provider, person: id })).kind === 'done')
      await onDone(t('renewed', { email }));
  };
  return (
    <li>
      <div className="row sp wrap">
        <b>
          <Own>{name}</Own>
        </b>
        {state === 'ACTIVE' && <Chip tone="serve">{t('ACTIVE')}</Chip>}
        {state === 'INVITED' && <Chip>{t('INVITED', { day: until ? day(until) : '' })}</Chip>}
        {state === 'EXPIRED' && <Chip tone="wait">{t('EXPIRED')}</Chip>}
      </div>
      <small className="ink2">
        <Own>{email}</Own>
        {' · '}
        {enumerate(roles.map((role) => t(role === 'FOCAL_POINT' ? 'FOCAL_POINT' : 'DONOR')))}
        {since && (
          <>
            {' · '}
            {t('since', { day: day(since) })}
          </>
        )}
      </small>
      {(person.viewerCanRenew || person.viewerCanEnd) && (
        <span className="row wrap no-print">
          {person.viewerCanRenew && (
            <Button
              size="small"
              busy={renewing.busy}
              aria-label={t('renewOf', { name })}
              onClick={() => void renew()}
            >
              {t('renew')}
            </Button>
          )}
          {person.viewerCanEnd && (
            <Button size="small" aria-label={t('endOf', { name })} onClick={() => setEnding(true)}>
              {t('end')}
            </Button>
          )}
        </span>
      )}
      <ActNote act={renewing} withAgain />
      {ending && (
        <Dialog open title={t('endOf', { name })} onClose={() => setEnding(false)}>
          <EndAccess provider={provider} person={person} onClose={() => setEnding(false)} onDone={onDone} />
        </Dialog>
      )}
    </li>
  );
}
