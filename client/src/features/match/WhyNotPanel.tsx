import { graphql } from '../../gql/gql.ts';
import type { WhyNotOnOfferFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './WhyNotPanel.module.css';

export const WhyNotOnOffer = graphql(`
  fragment WhyNotOnOffer on Offer {
    needsThatDoNotFit { outOfScope typeNotOffered neither otherwise }
  }
`);

type WhyNotPanelProps = {
  readonly offer: WhyNotOnOfferFragment;
  /** Left out while they are in the list. */
  readonly onList?: () => void;
};

/** The open needs that the offer does not fit, by what is in the way; empty reasons are left out. */
export function WhyNotPanel({ offer, onList }: WhyNotPanelProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { outOfScope, typeNotOffered, neither, otherwise } = offer.needsThatDoNotFit;
  const all = outOfScope + typeNotOffered + neither + otherwise;
  if (all === 0) return null;
  const reasons = [
    ['outOfScope', outOfScope],
    ['typeNotOffered', typeNotOffered],
    ['neither', neither],
    ['otherwise', otherwise],
  ] as const;
  return (
    <section className={`${styles.panel} card`} aria-label={t('title', { count: all })}>
      <div className="row sp wrap">
        <h2>{t('title', { count: all })}</h2>
        {onList && (
          <Button size="small" kind="ghost" onClick={onList}>
            {t('list')}
          </Button>
        )}
      </div>
      <ul>
        {reasons
          .filter(([, count]) => count > 0)
          .map(([reason, count]) => (
            <li key={reason}>
              <b>{number(count)}</b>
              {t(reason)}
            </li>
          ))}
      </ul>
    </section>
  );
}

export const texts = english('match.why-not-panel', {
  title_one: 'Why the other one does not fit',
  title_other: 'Why the other {{count}} do not fit',
  list: 'List them',
  outOfScope: 'Right kind, but the provision is out of scope',
  typeNotOffered: 'Right provision, but this kind is not offered',
  neither: 'Neither the kind nor the provision',
  otherwise: 'Right kind and provision, but the State is not eligible or the offer is not open today',
});
