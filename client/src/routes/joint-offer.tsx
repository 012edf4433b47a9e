import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { CommonCalendar } from '../features/convergence/CommonCalendar.tsx';
import styles from '../features/convergence/Convergence.module.css';
import { JointOfferQuery } from '../features/convergence/documents.ts';
import { StatesOfJoint } from '../features/convergence/StatesOfJoint.tsx';
import { useAreaName } from '../features/convergence/use-area-name.ts';
import { StageWord } from '../features/match/StageWord.tsx';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';

/** One joint offer: what it is, for which States and how far each has come, and the calendar that they share. */
export default function JointOffer() {
  const t = useTexts(texts);
  const areaOf = useAreaName();
  const { day } = useFormat();
  const { joint: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(JointOfferQuery, { variables: { id } });
  const joint = data?.jointOffer;
  if (!joint)
    return (
      <RecordAwaited
        title={t('title')}
        error={error}
        reading={loading}
        lines={8}
        onRetry={() => void refetch()}
      />
    );
  const { offer, partners, madeAt } = joint;
  return (
    <Page
      title={offer.title}
      tools={
        <ButtonLink className="at-end no-print" to={paths.jointOffers}>
          {t('all')}
        </ButtonLink>
      }
    >
      <div className={styles.about}>
        <p className="sm ink2">
          <Own>{offer.provider.name}</Own> · {t('made', { day: day(madeAt) })} ·{' '}
          <Link to={paths.offer(offer.id)}>{t('offer')}</Link>
        </p>
        {areaOf(joint) && <p>{t('area', { area: areaOf(joint) })}</p>}
        {offer.description && (
          <p className="sm">
            <Own>{offer.description}</Own>
          </p>
        )}
        {partners && (
          <p className="sm own">
            {t('partners')} <Own>{partners}</Own>
          </p>
        )}
        {offer.state === 'WITHDRAWN' && <p className="sm">{t('withdrawn')}</p>}
      </div>
      <div className={styles.columns}>
        <StatesOfJoint joint={joint} stageOf={(proposal) => <StageWord {...proposal} />} />
        <CommonCalendar joint={joint} />
      </div>
    </Page>
  );
}

export const texts = english('routes.joint-offer', {
  title: 'Joint offer',
  all: 'All joint offers',
  made: 'made on {{day}}',
  offer: 'The offer itself',
  area: 'For States that put this first: {{area}}',
  partners: 'Given with:',
  withdrawn: 'The provider has withdrawn this offer. What was agreed stays agreed.',
});
