import { Link } from 'react-router';
import type { JointOfferWholeFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Convergence.module.css';
import { NeedInGroup } from './NeedInGroup.tsx';

/** The States that a joint offer is for, and how far each proposal has come that the reader may see. */
export function StatesOfJoint({
  joint,
  stageOf,
}: {
  readonly joint: JointOfferWholeFragment;
  readonly stageOf: (proposal: Proposal) => React.ReactNode;
}) {
  const t = useTexts(texts);
  return (
    <Panel title={t('title')}>
      <ul className={styles.members}>
        {joint.states.map(({ participant, proposals, declined }) => (
          <li key={participant.code}>
            <b>
              <Own>{participant.name}</Own>
            </b>
            <ul>
              {proposals.length === 0 && <li className="sm muted">{t('notSeen')}</li>}
              {proposals.map((proposal) => (
                <li key={proposal.id}>
                  <NeedInGroup need={proposal.need} />
                  {declined === null ? (
                    <span className="xs muted">{t('others')}</span>
                  ) : (
                    <span className="row wrap">
                      {stageOf(proposal)}
                      <Link
                        className="sm"
                        aria-label={t('openOf', { state: participant.name })}
                        to={paths.match(proposal.id)}
                      >
                        {t('open')}
                      </Link>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Proposal = JointOfferWholeFragment['states'][number]['proposals'][number];

export const texts = english('convergence.states', {
  title: 'For these States',
  notSeen: 'What is proposed to this State is between it and the provider.',
  others: 'How far it has come is between this State and the provider.',
  open: 'Open the match',
  openOf: 'Open the match with {{state}}',
});
