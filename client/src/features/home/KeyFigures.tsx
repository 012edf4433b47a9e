import { useQuery } from '@apollo/client/react';
import { clsx } from 'clsx';
import type { KeyFiguresQuery as Answer } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { useShownInstant } from '../../lib/strip.ts';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { KeyFiguresQuery } from './documents.ts';
import styles from './KeyFigures.module.css';

/** Three figures, each with its numerator, denominator and instant. */
export function KeyFigures() {
  const t = useTexts(texts);
  const { instrument, instruments } = useSession();
  const instant = useShownInstant();
  const { day } = useFormat();
  const code = instrument?.code ?? instruments[0]?.code ?? '';
  const { data, error, refetch } = useQuery(KeyFiguresQuery, {
    variables: { input: { instrument: code } },
    skip: code === '',
  });
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;

  const figures = shown.map((code) => data?.indicators.find((one) => one.code === code));
  const offered = data?.indicators.find(({ code }) => code === 'OFFERED');

  return (
    <section className={styles.figures} aria-label={t('label')}>
      {figures.map((figure, place) => (
        <div key={shown[place]} className={`${styles.figure} card`} aria-busy={!figure}>
          {figure ? (
            <Figure
              figure={figure}
              more={figure.code === 'COVERAGE' ? offered : undefined}
              asOf={instant ? t('asOf', { day: day(instant) }) : ''}
            />
          ) : (
            <div className={styles.value}>–</div>
          )}
        </div>
      ))}
    </section>
  );
}

type One = Answer['indicators'][number];

function Figure({
  figure,
  more,
  asOf,
}: {
  readonly figure: One;
  readonly more?: One;
  readonly asOf: string;
}) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { code, percent, numerator, denominator, label } = figure;
  return (
    <>
      <div className={styles.value}>
        {percent == null ? '–' : number(percent)}
        <small> %</small>
      </div>
      <div>
        <div className="sm b">{label}</div>
        <div className={styles.fraction}>
          <b>{number(numerator)}</b> {t('of')} <b>{number(denominator)}</b> {t(`of_${code as Shown}`)}
        </div>
      </div>
      <Meter className={styles.meter} percent={percent ?? 0} offered={more && (more.percent ?? 0)} />
      <div className={clsx('xs muted sp row', styles.aside)}>
        <span>
          {more
            ? t('offered', { count: more.numerator, number: number(more.numerator) })
            : hasAside(code) &&
              t(`aside_${code}`, {
                count: denominator - numerator,
                number: number(denominator - numerator),
              })}
        </span>
        <span className="nw">{asOf}</span>
      </div>
    </>
  );
}

const shown = ['RESPONSE_RATE', 'NEEDS_STATED_PER_GAP', 'COVERAGE'] as const;
type Shown = (typeof shown)[number];
const hasAside = (code: string): code is Exclude<Shown, 'COVERAGE'> =>
  code === 'RESPONSE_RATE' || code === 'NEEDS_STATED_PER_GAP';

export const texts = english('home.key-figures', {
  label: 'Key figures',
  of: 'of',
  asOf: 'As of {{day}}',
  of_RESPONSE_RATE: 'parties reported',
  of_NEEDS_STATED_PER_GAP: 'gaps name the help wanted',
  of_COVERAGE: 'open needs have help agreed or under way',
  aside_RESPONSE_RATE: 'Signatories are counted apart',
  aside_NEEDS_STATED_PER_GAP_one: '{{number}} gap without a request for help',
  aside_NEEDS_STATED_PER_GAP_other: '{{number}} gaps without a request for help',
  offered_one: '{{number}} more has an offer that fits',
  offered_other: '{{number}} more have an offer that fits',
});
