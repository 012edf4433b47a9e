import { Fragment, type ReactNode } from 'react';
import type { ProviderPageQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Own } from '../../ui/Own.tsx';
import { StateLink } from '../../ui/PageLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './ProviderFacts.module.css';

export type ShownProvider = Extract<NonNullable<ProviderPageQuery['node']>, { __typename: 'Provider' }>;

/** Who a provider is, as it says itself; and the records of it that were merged into this one. */
export function ProviderFacts({ provider }: { readonly provider: ShownProvider }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day } = useFormat();
  const { kind, about, site, country, participant, formerRecords } = provider;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('kind'), word(kind)],
    ...(participant ? [[t('state'), <StateLink key="state" {...participant} />] as const] : []),
    ...(country ? [[t('country'), <StateLink key="country" {...country} />] as const] : []),
    ...(site
      ? [
          [
            t('site'),
            <a key="site" href={site} rel="noreferrer noopener">
              <bdi dir="ltr" className="own">
                {site}
              </bdi>
            </a>,
          ] as const,
        ]
      : []),
    ...formerRecords.map(
      ({ name, mergedAt }) =>
        [
          t('former'),
          <Fragment key={name}>
            <Own>{name}</Own> <span className="nw">({day(mergedAt)})</span>
          </Fragment>,
        ] as const,
    ),
  ];
  return (
    <Panel title={t('title')}>
      {about && <Own as="p">{about}</Own>}
      <dl className={styles.facts}>
        {facts.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two former records may have one name
          <Fragment key={at}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Panel>
  );
}

export const texts = english('provider.facts', {
  title: 'Who it is',
  kind: 'Kind',
  state: 'A State that gives help',
  country: 'Seat',
  site: 'Site',
  former: 'Also had a record as',
});
