import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { AggregatesSaidFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { isolated, useTexts } from '../../lib/i18n.ts';
import { useViewer } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Aggregates.module.css';
import { AggregatesQuery } from './documents.ts';
import { PublishAggregates } from './PublishAggregates.tsx';
import { texts } from './texts.ts';

/** Answers that donors do not see, of States that consent, counted together; nothing for whoever sees less than donors. */
export function Aggregates({ instrument }: { readonly instrument: string }) {
  const t = useTexts(texts);
  const { number, day } = useFormat();
  const id = useId();
  const viewer = useViewer();
  const skip = instrument === '' || !viewer;
  const { data, loading } = useQuery(AggregatesQuery, { variables: { instrument }, skip });
  const said = data?.aggregates;
  if (loading && !data) return <Skeleton lines={4} />;
  if (!said || (said.publishedAt == null && !said.viewerCanPublish)) return null;
  const { publishedAt, figures, withheld, needsPerGap, fewestStates: count } = said;
  const { numerator, denominator, percent } = needsPerGap;
  return (
    <div className={`${styles.aggregates} card`}>
      <h2 id={id}>{t('title')}</h2>
      <p className="sm ink2">
        {publishedAt == null ? t('none') : t('about', { date: day(publishedAt), count: number(count) })}
      </p>
      {publishedAt != null && (
        <p className="sm">
          {t('withheld', { withheld: number(withheld), all: number(withheld + figures.length) })}{' '}
          {percent != null &&
            t('perGap', {
              numerator: number(numerator),
              denominator: number(denominator),
              percent: number(percent),
            })}
        </p>
      )}
      {figures.length > 0 && <Figures figures={figures} labelledBy={id} />}
      {said.viewerCanPublish && <PublishAggregates said={said} instrument={instrument} />}
    </div>
  );
}

type FiguresProps = { readonly figures: AggregatesSaidFragment['figures']; readonly labelledBy: string };

function Figures({ figures, labelledBy }: FiguresProps) {
  const t = useTexts(texts);
  const { number, day } = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-labelledby={labelledBy}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('provision')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => (
            <tr key={one.provision.reference}>
              <th scope="row">
                {isolated(shownKey(one.provision.reference))}{' '}
                <span className="ink2">{one.provision.shortTitle}</span>
              </th>
              {(['states', 'yes', 'inPart', 'no'] as const).map((name) => (
                <td key={name} className={styles.number}>
                  {number(one[name])}
                </td>
              ))}
              <td className={styles.number}>{one.stated == null ? t('held') : number(one.stated)}</td>
              <td className={styles.number}>{day(one.asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const columns = ['states', 'yes', 'inPart', 'no', 'stated', 'asOf'] as const;
