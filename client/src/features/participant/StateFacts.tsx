import { Fragment } from 'react';
import type { StatePageQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './page-texts.ts';
import styles from './StateFacts.module.css';

type State = NonNullable<StatePageQuery['participant']>;

/** The dated facts of a State, with where they were found; of an invented one that they are invented. */
export function StateFacts({ state }: { readonly state: State }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day, enumerate } = useFormat();
  const lists = [
    state.leastDeveloped && t('LDC'),
    state.smallIslandDeveloping && t('SIDS'),
    state.landlockedDeveloping && t('LLDC'),
  ].filter((one) => one !== false);
  const facts: readonly (readonly [string, string])[] = [
    [t('status'), word(state.status)],
    [t('signed'), state.signedOn ? day(state.signedOn) : '–'],
    [t('deposited'), state.depositedOn ? day(state.depositedOn) : '–'],
    [t('group'), word(state.regionalGroup ?? 'NO_GROUP')],
    ...(lists.length > 0 ? [[t('lists'), enumerate(lists)] as const] : []),
    ...(state.fictional ? [] : [[t('source'), t('record')] as const]),
  ];
  return (
    <Panel title={t('known')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="xs muted">
        {state.fictional
          ? t('invented')
          : t(/recall/i.test(state.statusSource ?? '') ? 'recalled' : 'looked')}
      </p>
    </Panel>
  );
}
