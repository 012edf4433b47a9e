import { clsx } from 'clsx';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import styles from './GraphBox.module.css';
import { boxHeight, boxWidth, type Placed } from './layout.ts';
import { isKnown, StandingDial } from './StandingDial.tsx';
import { texts as words } from './texts.ts';

type GraphBoxProps = {
  readonly box: Placed;
  readonly chosen: boolean;
  /** It waits for the chosen one. */
  readonly waits: boolean;
  /** The one that Tab comes to. */
  readonly stop: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** An article in the graph: how it is answered, and what waits. */
export function GraphBox({ box, chosen, waits, stop, onChoose, onFocus, onKeyDown }: GraphBoxProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { enumerate } = useFormat();
  const { article, standing, needs, needsWaiting } = box.article;
  const ownNeeds = needs > 0 ? word('needs', { count: needs }) : word('noNeed');
  const foot = isKnown(standing) ? ownNeeds : word(standing);
  const said = [
    t('name', { number: shownKey(article.number), title: article.shortTitle }),
    word(standing),
    ...(isKnown(standing) ? [ownNeeds] : []),
    ...(needsWaiting > 0 ? [word('wait', { count: needsWaiting })] : []),
  ];
  return (
    <button
      type="button"
      className={clsx(styles.box, waits && styles.waits)}
      data-article={article.number}
      data-standing={standing}
      aria-pressed={chosen}
      aria-label={enumerate(said)}
      tabIndex={stop ? 0 : -1}
      style={placeOf(box)}
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className={styles.head}>
        <bdi dir="ltr">{shownKey(article.number)}</bdi>
        <StandingDial standing={standing} />
      </span>
      <span className={styles.title} title={article.title}>
        {article.shortTitle}
      </span>
      <span className={styles.foot}>{foot}</span>
    </button>
  );
}

const placeOf = ({ x, y }: Placed): CSSProperties => ({
  insetInlineStart: x,
  insetBlockStart: y,
  inlineSize: boxWidth,
  blockSize: boxHeight,
});

export const texts = english('prerequisite.graph-box', { name: 'Article {{number}} {{title}}' });
