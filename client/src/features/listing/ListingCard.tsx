import { useState } from 'react';
import type { ListingShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { languageNames } from '../../lib/languages.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Own } from '../../ui/Own.tsx';
import { ApproveListing } from './ApproveListing.tsx';
import { Doubles } from './Doubles.tsx';
import { InvitedPerson } from './InvitedPerson.tsx';
import styles from './ListingCard.module.css';
import { RefuseListing } from './RefuseListing.tsx';

type ListingCardProps = { readonly listing: ListingShownFragment; readonly onDecided: () => void };

/** Who asks, for which organization, what it may be once more, and the secretariat's word. */
export function ListingCard({ listing, onDecided }: ListingCardProps) {
  const t = useTexts(texts);
  const kindOf = useVocabulary();
  const { day } = useFormat();
  const [asking, setAsking] = useState<'approve' | 'refuse' | null>(null);
  const { name, names, kind, site, country, about, contactName, contactEmail, doubles, state, reason } =
    listing;
  const { provider } = listing;
  const decidedOn = listing.decidedAt ? day(listing.decidedAt) : '';
  const close = () => setAsking(null);
  const done = () => {
    close();
    onDecided();
  };
  return (
    <li className={`${styles.card} card`}>
      <div className="row sp wrap">
        <h2>
          <Own>{name}</Own>
        </h2>
        {state === 'APPROVED' && <Chip tone="serve">{t('approvedOn', { day: decidedOn })}</Chip>}
        {state === 'REFUSED' && <Chip>{t('refusedOn', { day: decidedOn })}</Chip>}
        {listing.viewerCanDecide && (
          <span className="row">
            <Button
              size="small"
              kind="primary"
              aria-label={t('approveOf', { name })}
              onClick={() => setAsking('approve')}
            >
              {t('approve')}
            </Button>
            <Button size="small" aria-label={t('refuseOf', { name })} onClick={() => setAsking('refuse')}>
              {t('refuse')}
            </Button>
          </span>
        )}
      </div>
      <p className={styles.about}>
        <Own>{about}</Own>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('kind')}</dt>
          <dd>{kindOf(kind)}</dd>
        </div>
        {country && (
          <div>
            <dt>{t('country')}</dt>
            <dd className="own">{country.name}</dd>
          </div>
        )}
        {site && (
          <div>
            <dt>{t('site')}</dt>
            <dd>
              <a href={site} target="_blank" rel="noopener noreferrer nofollow">
                <Own>{site}</Own>
              </a>
            </dd>
          </div>
        )}
        {names.map(({ language, name: other }) => (
          <div key={language}>
            <dt>{languageNames[language as 'en']}</dt>
            <dd>
              <Own lang={language}>{other}</Own>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('contact')}</dt>
          <dd>
            <Own>{contactName}</Own>
            {' · '}
            <Own>{contactEmail}</Own>
          </dd>
        </div>
        <div>
          <dt>{t('askedOn')}</dt>
          <dd>{day(listing.createdAt)}</dd>
        </div>
        {provider && provider.name !== name && (
          <div>
            <dt>{t('listedAs')}</dt>
            <dd className="own">{provider.name}</dd>
          </div>
        )}
      </dl>
      {reason && (
        <p className="sm ink2">
          <Own>{reason}</Own>
        </p>
      )}
      {listing.invited && provider && (
        <InvitedPerson
          listing={listing}
          provider={provider.id}
          invited={listing.invited}
          onRenewed={onDecided}
        />
      )}
      {doubles.length > 0 && <Doubles doubles={doubles} />}
      {asking === 'approve' && (
        <Dialog open title={t('approveTitle')} onClose={close}>
          <ApproveListing listing={listing} onClose={close} onDone={done} />
        </Dialog>
      )}
      {asking === 'refuse' && (
        <Dialog open title={t('refuseTitle')} onClose={close}>
          <RefuseListing listing={listing} onClose={close} onDone={done} />
        </Dialog>
      )}
    </li>
  );
}

export const texts = english('listing.card', {
  approve: 'Approve',
  refuse: 'Refuse',
  approveOf: 'Approve: {{name}}',
  refuseOf: 'Refuse: {{name}}',
  approveTitle: 'Approve the request',
  refuseTitle: 'Refuse the request',
  approvedOn: 'Approved on {{day}}',
  refusedOn: 'Refused on {{day}}',
  kind: 'Kind',
  country: 'Seat',
  site: 'Site',
  contact: 'Who asks',
  askedOn: 'Asked on',
  listedAs: 'Listed as',
});
