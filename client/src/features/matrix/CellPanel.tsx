import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CoverageBar } from '../../ui/Waterline.tsx';
import { CellActivities } from './CellActivities.tsx';
import { CellNeeds } from './CellNeeds.tsx';
import { CellOffers } from './CellOffers.tsx';
import styles from './CellPanel.module.css';
import type { CellQuestion } from './cell-question.ts';
import { texts } from './panel-texts.ts';
import type { Tab } from './view.ts';

type CellPanelProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly figures: FiguresFragment;
  readonly question: CellQuestion;
  /** Records are known as they are now; of a past instant there are only figures. */
  readonly past: boolean;
  /** A link leads to a cell that is empty now, or always was. */
  readonly gone: boolean;
  /** A person opened it just now; a link that shows it open leaves the focus where a page begins. */
  readonly takesFocus: boolean;
  /** Under its figures: ways to be told of what changes here. */
  readonly follow: ReactNode;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly onClose: () => void;
  readonly onLive: () => void;
};

/** What is behind one cell: its figures, and its records one by one, each saying why it is there. */
export function CellPanel({
  title,
  subtitle,
  figures,
  question,
  past,
  gone,
  takesFocus,
  follow,
  tab,
  onTab,
  onClose,
  onLive,
}: CellPanelProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tall, setTall] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another panel
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [title]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <SidePanel className={clsx(styles.panel, tall && styles.tall)} aria-labelledby={id} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={`${styles.grip} only-s`}
        aria-label={t(tall ? 'lower' : 'raise')}
        aria-expanded={tall}
        onClick={() => setTall(!tall)}
      />
      <div className={styles.head}>
        <div className="row sp">
          <h2 id={id} ref={heading} tabIndex={-1}>
            <Own>{title}</Own>
          </h2>
          <Button kind="ghost" icon="close" aria-label={t('close')} onClick={onClose} />
        </div>
        {subtitle && (
          <p className="sm ink2">
            <Own>{subtitle}</Own>
          </p>
        )}
        <Summary figures={figures} />
        {follow}
      </div>
      {gone && (
        <div className={styles.inside}>
          <Note>{t('gone')}</Note>
        </div>
      )}
      {!gone && past && (
        <div className={styles.inside}>
          <Note>
            {t('past')}{' '}
            <Button size="small" kind="ghost" onClick={onLive}>
              {t('live')}
            </Button>
          </Note>
        </div>
      )}
      {!gone && !past && (
        <Tabs
          label={t('records')}
          selected={tab}
          onSelect={(one) => onTab(one as Tab)}
          tabs={[
            {
              id: 'needs',
              title: `${t('needs')} ${number(figures.needs)}`,
              content: <CellNeeds question={question} figures={figures} />,
            },
            {
              id: 'services',
              title: `${t('services')} ${number(figures.offers)}`,
              content: <CellOffers question={question} figures={figures} />,
            },
            {
              id: 'activities',
              title: `${t('activities')} ${number(figures.activities)}`,
              content: <CellActivities question={question} figures={figures} />,
            },
          ]}
        />
      )}
    </SidePanel>
  );
}

/** Numerator and denominator beside each other, never a share alone. */
function Summary({ figures }: { readonly figures: FiguresFragment }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { coverage, needs, participants, silentGaps } = figures;
  const open = needs - coverage.met;
  const served = coverage.agreed + coverage.underWay;
  return (
    <>
      <div className={styles.figures}>
        <span>
          <b>{number(needs)}</b>
          {t('needsOf', { count: needs })}
        </span>
        <span>
          <b>{number(participants)}</b>
          {t('states', { count: participants })}
        </span>
        {open > 0 && (
          <span>
            <b>
              {number(served)} <small>{t('of', { number: number(open) })}</small>
            </b>
            {t('served')}
          </span>
        )}
        {silentGaps > 0 && (
          <span>
            <b>{number(silentGaps)}</b>
            {t('gaps', { count: silentGaps })}
          </span>
        )}
      </div>
      {needs > 0 && (
        <div className={styles.coverage}>
          <CoverageBar coverage={coverage} />
        </div>
      )}
      <div className={styles.breakdown}>
        {shown.map(([state, field]) =>
          coverage[field] > 0 ? (
            <span key={state} className="row" style={{ gap: 4 }}>
              <CoverageDial state={state} />
              <b>{number(coverage[field])}</b>
            </span>
          ) : null,
        )}
      </div>
    </>
  );
}

const shown = [
  ['UNMET', 'unmet'],
  ['OFFERED', 'offered'],
  ['AGREED', 'agreed'],
  ['UNDER_WAY', 'underWay'],
  ['MET', 'met'],
] as const;
