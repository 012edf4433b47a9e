import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { useSession, widestOf } from '../../../lib/session.ts';
import { useStrip } from '../../../lib/strip.ts';
import { refusedPath, useUnknownParts } from '../../../lib/unknown-parts.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { UnknownParts } from '../../../ui/UnknownParts.tsx';
import { FacesNav } from '../FacesNav.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { texts as matrixTexts } from '../matrix-texts.ts';
import { useSeenAs } from '../seen-as/use-seen-as.tsx';
import { useAsOf } from '../use-as-of.tsx';
import { useChoices } from '../use-choices.ts';
import { useReported } from '../use-reported.ts';
import { useUnread } from '../use-view.ts';
import { instrumentOf, refusedPart, withoutParts } from '../view.ts';
import { Capacity } from './Capacity.tsx';
import { IndicatorsShownQuery } from './documents.ts';
import { HelpByType } from './HelpByType.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import styles from './Indicators.module.css';
import { Levels } from './Levels.tsx';
import { texts } from './texts.ts';
import { indicatorsInput, typesInput, useIndicatorsView } from './use-indicators-view.ts';

/** The indicators of a scope, each with its fraction and how it came about over the cycles; the levels answered; the help asked for and given. */
export function Indicators({ beside }: { readonly beside: (instrument: string) => ReactNode }) {
  const t = useTexts(texts);
  const m = useTexts(matrixTexts);
  const session = useSession();
  const { shown: inAddress, view: now, cycle, change, setCycle } = useIndicatorsView();
  const choices = useChoices(now);
  const instrument = instrumentOf(now, choices.usual) ?? choices.usual ?? widestOf(session)?.code ?? '';
  // Ways to the matrix keep the checklist whose indicators these are.
  const view = useMemo(() => ({ ...now, instrument }), [now, instrument]);
  const variables = useMemo(
    () => ({ input: indicatorsInput(view, instrument, cycle), matrix: typesInput(view, instrument) }),
    [view, instrument, cycle],
  );
  const { data, previousData, error, refetch } = useQuery(IndicatorsShownQuery, {
    variables,
    skip: instrument === '',
    fetchPolicy: 'cache-and-network',
  });
  const refused = refusedPart(refusedPath(error), view);
  const unknown = useUnknownParts(useUnread(), refused, (parts) =>
    change(withoutParts(view, parts), 'replace'),
  );
  const { choose, action, dialog } = useAsOf(view.asOf, change);
  const shown = data ?? previousData;
  const reported = useReported(view.asOf, view.seenAs);
  const seenAs = useSeenAs(view, choices, error, change);
  useStrip({
    seen: seenAs.seen,
    asOf: shown?.matrix.asOf,
    live: view.asOf ? 'past' : 'still',
    boundary: view.asOf || view.seenAs ? (reported ? m('reported', { ...reported }) : '') : undefined,
    action,
  });
  const cycles = [...new Set([...(cycle ? [cycle] : []), ...session.cycles])].sort().reverse();
  const title = choices.instruments.find(({ value }) => value === instrument)?.label ?? '';
  return (
    <Page
      title={t('title')}
      tools={
        <>
          <FacesNav view={inAddress} shown="indicators" />
          <Select
            label={t('cycle')}
            value={cycle ?? ''}
            options={[{ value: '', label: t('latest') }, ...cycles.map((value) => ({ value, label: value }))]}
            onChange={(value) => setCycle(value || null)}
          />
          <span className="grow" />
          <Button className="hide-s" icon="print" onClick={() => window.print()}>
            {m('print')}
          </Button>
        </>
      }
    >
      <FilterBar {...{ choices }} view={now} onChange={change} onAsOf={choose} onSeenAs={seenAs.choose} />
      {seenAs.banner}
      {seenAs.absent}
      <UnknownParts parts={unknown} />
      {shown && !error ? (
        <div className={styles.page} aria-busy={!data}>
          <p className="sm ink2">
            {t('scope', { instrument: title })} {inAddress.edition !== null && t('notOfEdition')}{' '}
            {cycle && t('noCycle')}
          </p>
          <section className={styles.cards} aria-label={t('title')}>
            {[...shown.indicators, ...shown.planIndicators].map((one) => (
              <IndicatorCard
                key={one.code}
                one={one}
                series={[...shown.indicatorSeries, ...shown.planIndicatorSeries].flatMap((of) =>
                  of.indicators
                    .filter(({ code }) => code === one.code)
                    .map((then) => ({ ...then, cycle: of.cycle })),
                )}
                view={view}
              />
            ))}
          </section>
          <Capacity rows={shown.capacityByType} view={view} />
          <HelpByType rows={shown.matrix.rows} totals={shown.matrix.totals} view={view} />
          <Levels shares={shown.levelShares} view={view} />
          {/* What is beside it is the viewer's own. */}
          {!view.seenAs && beside(instrument)}
        </div>
      ) : seenAs.absent ? null : (
        <Awaited data={null} error={error} lines={12} onRetry={() => void refetch()} />
      )}
      {dialog}
    </Page>
  );
}
