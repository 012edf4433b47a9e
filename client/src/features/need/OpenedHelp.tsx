import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { openedHelpOfNeed } from './documents.ts';

/** What became of the help that ended when this need was withdrawn: back, waiting for the provider, or lost and why. */
export function OpenedHelp({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { data } = useQuery(openedHelpOfNeed, { variables: { need }, fetchPolicy: 'network-only' });
  const help = data?.need?.openedHelp ?? [];
  if (help.length === 0) return null;
  return (
    <Note tone={help.every(({ outcome }) => outcome === 'CAME_BACK') ? 'ok' : 'wait'} role="status">
      {t('title')}
      <ul>
        {help.map(({ match: { id, offer }, outcome, why }) => (
          <li key={id}>
            <Link to={paths.match(id)}>
              <Own>{offer.title}</Own>
            </Link>
            {signs.comma}
            <Own>{offer.provider.name}</Own>
            {signs.colon}
            {t(outcome)} {why && t(why)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

export const texts = english('need.opened-help', {
  title: 'The need was withdrawn and opened again. Of the help that had ended:',
  CAME_BACK: 'runs again as before.',
  WAITS_FOR_PROVIDER: 'proposed again; its provider has since changed the offer and must agree again.',
  LOST: 'did not come back.',
  OFFER_WITHDRAWN: 'The offer was withdrawn.',
  NO_PLACE_LEFT: 'All its places of this year are taken.',
  BLOCKED: 'The offer no longer fits this need.',
  HIDDEN_FROM_DONORS: 'Donors may not see this need.',
});
