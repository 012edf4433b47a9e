import type { ReactNode } from 'react';
import type { PrioritiesSaidFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import { useOfferWords } from '../offer-words.ts';
import styles from './PrioritiesFacts.module.css';
import { texts } from './texts.ts';

/** What a provider puts first, in its own words and by what it named; what it did not name is not shown. */
export function PrioritiesFacts({ said }: { readonly said: PrioritiesSaidFragment }) {
  const t = useTexts(texts);
  const words = useOfferWords();
  const { enumerate, day } = useFormat();
  const { firstYear, lastYear, eligible } = said;
  const years =
    firstYear && lastYear
      ? `${firstYear}–${lastYear}`
      : (firstYear && t('from', { year: `${firstYear}` })) ||
        (lastYear && t('until', { year: `${lastYear}` }));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('types'), enumerate(said.types.map(({ label }) => label))],
    [t('scope'), words.scope(said.scope)],
    [t('eligible'), !eligible.everyState && words.eligible(eligible)],
    [t('years'), years],
  ];
  return (
    <>
      {said.text && (
        <Own as="p" className={styles.text}>
          {said.text}
        </Own>
      )}
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="own">{value}</dd>
            </div>
          ))}
      </dl>
      <p className="xs muted">{t('said', { day: day(said.changedAt) })}</p>
    </>
  );
}
