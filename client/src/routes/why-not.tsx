import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ChooseNeed, ChooseOffer } from '../features/match/why-not/Choose.tsx';
import { AskedAbout } from '../features/match/why-not/documents.ts';
import styles from '../features/match/why-not/WhyNot.module.css';
import { WhyNotOfPair } from '../features/match/why-not/WhyNotOfPair.tsx';
import { useAddressFilter } from '../lib/address-filter.ts';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { Button } from '../ui/Button.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';

/** Why does this offer not fit this need? For whoever sees both: the donor, the State, the secretariat, everybody. */
export default function WhyNot() {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { chosen, choose } = useAddressFilter(['need', 'offer']);
  const { need, offer } = chosen;
  const { data } = useQuery(AskedAbout, {
    variables: { need, offer, withNeed: need !== '', withOffer: offer !== '' },
    skip: need === '' && offer === '',
  });
  return (
    <Page title={t('title')}>
      <div className="stack">
        {!(need && offer) && <p className="ink2">{t('what')}</p>}
        <div className={styles.sides}>
          <Side title={t('need')} chosen={need} onOther={() => choose({ need: '' })} other={t('otherNeed')}>
            {need ? (
              data?.need && (
                <div className={styles.chosen}>
                  <b>
                    <Own>{data.need.participant.name}</Own>
                  </b>
                  <span className="sm ink2">
                    <bdi dir="ltr">{data.need.provision.label}</bdi>
                    {signs.comma}
                    {data.need.type.label}
                  </span>
                </div>
              )
            ) : (
              <ChooseNeed onChoose={(id) => choose({ need: id })} />
            )}
          </Side>
          <Side
            title={t('offer')}
            chosen={offer}
            onOther={() => choose({ offer: '' })}
            other={t('otherOffer')}
          >
            {offer ? (
              data?.offer && (
                <div className={styles.chosen}>
                  <b>
                    <Link to={paths.offer(data.offer.id)}>
                      <Own>{data.offer.title}</Own>
                    </Link>
                  </b>
                  <span className="sm ink2">
                    <Own>{data.offer.provider.name}</Own>
                  </span>
                </div>
              )
            ) : (
              <ChooseOffer onChoose={(id) => choose({ offer: id })} />
            )}
          </Side>
        </div>
        {need && offer && <WhyNotOfPair need={need} offer={offer} />}
      </div>
    </Page>
  );
}

type SideProps = {
  readonly title: string;
  readonly chosen: string;
  readonly other: string;
  readonly onOther: () => void;
  readonly children: ReactNode;
};

function Side({ title, chosen, other, onOther, children }: SideProps) {
  return (
    <Panel
      title={title}
      aside={
        chosen && (
          <Button size="small" kind="ghost" onClick={onOther}>
            {other}
          </Button>
        )
      }
    >
      {children}
    </Panel>
  );
}

export const texts = english('routes.why-not', {
  title: 'Why does this offer not fit this need?',
  what: 'Choose a need and an offer: you see what is in the way, what would have to change, and who can change it.',
  need: 'The need',
  offer: 'The offer',
  otherNeed: 'Another need',
  otherOffer: 'Another offer',
});
