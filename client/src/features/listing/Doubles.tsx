import type { ListingShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import styles from './ListingCard.module.css';

type DoublesProps = { readonly doubles: ListingShownFragment['doubles'] };

/** What the organization may be once more, each with why one may think so. */
export function Doubles({ doubles }: DoublesProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  return (
    <div className={styles.doubles}>
      <b className="xs">{t('title')}</b>
      <ul className="sm">
        {doubles.map(({ likeness, provider, request }) => (
          <li key={provider?.id ?? `${request?.name} ${request?.createdAt}`}>
            <Own>{provider?.name ?? request?.name ?? ''}</Own>{' '}
            <span className="muted">
              {provider
                ? t('listed')
                : t('asks', {
                    person: request?.contactName ?? '',
                    day: day(request?.createdAt ?? ''),
                  })}
              {' · '}
              {t(likeness)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const texts = english('listing.doubles', {
  title: 'May be the same organization',
  listed: 'is listed',
  asks: 'asked on {{day}}, by {{person}}',
  SAME_NAME: 'the same name',
  SAME_SITE: 'the same site',
  ABBREVIATION: 'one name abbreviates the other',
  SIMILAR_NAME: 'a similar name',
});
