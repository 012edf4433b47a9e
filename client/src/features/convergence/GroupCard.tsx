import type { GroupShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './Convergence.module.css';
import { NeedInGroup } from './NeedInGroup.tsx';
import { useAreaName } from './use-area-name.ts';

/** A group of States with its reasons in words; a provider makes one offer to all of it. */
export function GroupCard({ group }: { readonly group: GroupShownFragment }) {
  const t = useTexts(texts);
  const areaOf = useAreaName();
  const name = areaOf(group);
  return (
    <li className={`${styles.card} card`}>
      <div className="row sp wrap">
        <h2>{name}</h2>
        {group.viewerCanOffer && (
          <ButtonLink
            kind="primary"
            size="small"
            icon="offers"
            className="no-print"
            aria-label={t('offerTo', { name })}
            to={paths.offerToGroup(group.id)}
          >
            {t('offer')}
          </ButtonLink>
        )}
      </div>
      <ul className={`${styles.reasons} sm ink2`} aria-label={t('reasons')}>
        {group.reasons.map(({ code, sentence }) => (
          <li key={code + sentence}>{sentence}</li>
        ))}
      </ul>
      <ul className={styles.members} aria-label={t('states')}>
        {group.members.map(({ participant, needs }) => (
          <li key={participant.code}>
            <b>
              <Own>{participant.name}</Own>
            </b>
            <ul>
              {needs.map((need) => (
                <li key={need.id}>
                  <NeedInGroup need={need} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
}

export const texts = english('convergence.group', {
  offer: 'Offer to this group',
  offerTo: 'Offer to this group: {{name}}',
  reasons: 'Why they are a group',
  states: 'States of the group',
});
