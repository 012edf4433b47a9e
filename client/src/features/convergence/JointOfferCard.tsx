import { Link } from 'react-router';
import type { JointOfferInBriefFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Own } from '../../ui/Own.tsx';
import styles from './Convergence.module.css';
import { useAreaName } from './use-area-name.ts';

/** One joint offer in a list: whose it is, what its States have in common, and who they are. */
export function JointOfferCard({ joint }: { readonly joint: JointOfferInBriefFragment }) {
  const t = useTexts(texts);
  const areaOf = useAreaName();
  const { day, enumerate } = useFormat();
  const { id, offer, states, madeAt, calendar } = joint;
  return (
    <li className={`${styles.card} card`}>
      <h2>
        <Link to={paths.jointOffer(id)}>
          <Own>{offer.title}</Own>
        </Link>
      </h2>
      <p className="sm ink2">
        <Own>{offer.provider.name}</Own> · {t('made', { day: day(madeAt) })}
      </p>
      {areaOf(joint) && <p className="sm">{areaOf(joint)}</p>}
      <p className="sm own">
        {t('states', { states: enumerate(states.map(({ participant }) => participant.name)) })}
      </p>
      {calendar && calendar.length > 0 && (
        <p className="xs muted">{t('steps', { count: calendar.length })}</p>
      )}
    </li>
  );
}

export const texts = english('convergence.joint-card', {
  made: 'made on {{day}}',
  states: 'For {{states}}',
  steps_one: '{{count}} step in the common calendar',
  steps_other: '{{count}} steps in the common calendar',
});
