import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { GraphBox } from './GraphBox.tsx';
import { GraphLines } from './GraphLines.tsx';
import { layOutAll, stepAt } from './layout.ts';
import styles from './PrerequisiteGraph.module.css';
import type { ShownGraph } from './shown-graph.ts';
import { type Way, walk } from './walk.ts';

type PrerequisiteGraphProps = {
  readonly shown: ShownGraph;
  readonly chosen: string | null;
  readonly onChoose: (article: string) => void;
};

/** The articles step by step, each after what it builds on: one is chosen, and what waits for it stands out. Arrow keys go along the links. */
export function PrerequisiteGraph({ shown, chosen, onChoose }: PrerequisiteGraphProps) {
  const t = useTexts(texts);
  const { direction } = useLanguage();
  const hint = useId();
  const here = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layOutAll(shown), [shown]);
  const numbers = layout.boxes.map(({ article }) => article.article.number);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = [focused, chosen, numbers[0]].find((one) => one != null && numbers.includes(one));

  const go = (event: KeyboardEvent, from: string) => {
    const way = ways[direction][event.key];
    if (!way) return;
    event.preventDefault();
    const to = walk(layout, from, way);
    if (to !== null) here.current?.querySelector<HTMLElement>(`[data-article="${CSS.escape(to)}"]`)?.focus();
  };

  return (
    <section className={styles.scroll} aria-label={t('label')} aria-describedby={hint}>
      <p id={hint} className="sr">
        {t('hint')}
      </p>
      <div ref={here} className={styles.plane} style={{ inlineSize: layout.width, blockSize: layout.height }}>
        {Array.from({ length: layout.steps }, (_, step) => (
          <span key={stepAt(step)} className={styles.step} style={{ insetInlineStart: stepAt(step) }}>
            {t('step', { step: step + 1 })}
          </span>
        ))}
        {layout.divider !== null && chosen !== null && (
          <span className={styles.divider} style={{ insetBlockStart: layout.divider }}>
            {t('others', { number: shownKey(chosen) })}
          </span>
        )}
        <GraphLines layout={layout} chosen={chosen} />
        {layout.boxes.map((box) => {
          const { article, waitsFor } = box.article;
          return (
            <GraphBox
              key={article.number}
              box={box}
              chosen={article.number === chosen}
              waits={waitsFor.some(({ number }) => number === chosen)}
              stop={article.number === stop}
              onChoose={() => onChoose(article.number)}
              onFocus={() => setFocused(article.number)}
              onKeyDown={(event) => go(event, article.number)}
            />
          );
        })}
      </div>
    </section>
  );
}

const vertical = { ArrowUp: 'up', ArrowDown: 'down' } as const;
const ways: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, Way>>>> = {
  ltr: { ...vertical, ArrowRight: 'on', ArrowLeft: 'back' },
  rtl: { ...vertical, ArrowRight: 'back', ArrowLeft: 'on' },
};

export const texts = english('prerequisite.graph', {
  label: 'Articles and what they build on',
  hint: 'Arrow keys go along the links; Enter chooses an article.',
  step: 'Step {{step}}',
  others: 'These do not wait for article {{number}}',
});
