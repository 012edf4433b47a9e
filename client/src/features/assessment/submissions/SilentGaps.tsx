import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { SilentGapsFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardHead } from '../../../ui/CardHead.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './SilentGaps.module.css';

export const SilentGapsOnList = graphql(`
  fragment SilentGaps on SilentGapList {
    totalCount gapAnswers
    nodes { participant { code name } provisions { reference } }
  }
`);

/** Gaps about which the State said nothing: a finding, never a need [WG 19]. In alphabetical order: nobody is ranked. */
export function SilentGaps({ gaps }: { readonly gaps: SilentGapsFragment }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? gaps.nodes : gaps.nodes.slice(0, 8);
  return (
    <section className={`${styles.gaps} card`} aria-label={t('title')}>
      <CardHead>
        <h2>{t('title')}</h2>
        <span className="xs muted">
          <b className="ink2">{number(gaps.totalCount)}</b> {t('of', { of: number(gaps.gapAnswers) })}
        </span>
      </CardHead>
      {gaps.nodes.length === 0 && <p className="sm ink2 pad">{t('none')}</p>}
      <ul>
        {shown.map(({ participant, provisions }) => (
          <li key={participant.code}>
            <div className="sm">
              <b>
                <Own>{participant.name}</Own>
              </b>{' '}
              · {t('count', { count: provisions.length })}
            </div>
            <References of={provisions} />
          </li>
        ))}
      </ul>
      {!all && gaps.nodes.length > shown.length && (
        <div className="pad">
          <Button size="small" onClick={() => setAll(true)}>
            {t('more', { count: gaps.nodes.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The first six, and the rest for whoever wants them. */
function References({ of }: { readonly of: readonly { readonly reference: string }[] }) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const written = (some: typeof of) => enumerate(some.map(({ reference }) => isolated(reference)));
  return (
    <div className="xs muted">
      {written(of.slice(0, 6))}
      {of.length > 6 && (
        <details>
          <summary>{t('rest', { count: of.length - 6 })}</summary>
          {written(of.slice(6))}
        </details>
      )}
    </div>
  );
}

export const texts = english('assessment.silent-gaps', {
  title: 'Silent gaps',
  of: 'of {{of}} gaps in force',
  rest_one: '1 more provision',
  rest_other: '{{count}} more provisions',
  none: 'Every gap names the help wanted, or that none is required.',
  count_one: '1 gap without a request for help',
  count_other: '{{count}} gaps without a request for help',
  more_one: '1 more State',
  more_other: '{{count}} more States',
});
