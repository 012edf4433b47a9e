import type { UnsupportedNeedFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { holds, stateOf, useViewer } from '../../../lib/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';

/** What else its reader may do about it: its State say more, a donor publish an offer for it. */
export function UnsupportedActs({ need }: { readonly need: UnsupportedNeedFragment }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  if (stateOf(viewer)?.code === need.participant.code)
    return (
      <ButtonLink size="small" icon="layers" to={paths.needs}>
        {t(need.vague ? 'describe' : 'toNeeds')}
      </ButtonLink>
    );
  if (holds(viewer, 'DONOR'))
    return (
      <ButtonLink
        size="small"
        icon="plus"
        to={paths.newOfferFor({ provision: need.provision.reference, type: need.type.code })}
      >
        {t('offer')}
      </ButtonLink>
    );
  return null;
}

export const texts = english('match.unsupported-acts', {
  describe: 'Say more about it',
  toNeeds: 'To my needs',
  offer: 'Write an offer for it',
});
