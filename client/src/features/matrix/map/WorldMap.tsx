import { clsx } from 'clsx';
import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import type { PlacedState } from './place.ts';
import { Ring } from './Ring.tsx';
import { type Shade, type Steps, stepOf } from './shades.ts';
import { hueClass, stepClass } from './step-class.ts';
import { texts } from './texts.ts';
import { useFigureWords } from './use-figure-words.ts';
import type { World } from './use-world.ts';
import styles from './WorldMap.module.css';
import { reachedBy } from './walk.ts';

type WorldMapProps = {
  readonly world: World;
  /** By name, as they are read out. */
  readonly states: readonly PlacedState[];
  readonly fictional: boolean;
  readonly shade: Shade;
  readonly steps: Steps;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  readonly linkOf: (code: string) => string;
};

/** The world of equal area. One stop for the keyboard: the arrows go to the nearest State that way, Home and End to the first and the last by name. */
export function WorldMap(props: WorldMapProps) {
  const { world, states, fictional, chosen, onChoose } = props;
  const t = useTexts(texts);
  const hatch = useId();
  const map = useRef<SVGSVGElement>(null);
  const stop = states.some(({ code }) => code === chosen) ? chosen : states[0]?.code;
  const ours = useMemo(() => new Set(fictional ? [] : states.map(({ code }) => code)), [states, fictional]);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = states.find(({ code }) => code === stop);
    const to = from && reachedBy(event.key, states, from);
    if (event.altKey || event.ctrlKey || event.metaKey || !to) return;
    event.preventDefault();
    onChoose(to.code);
    map.current?.querySelector<SVGElement>(`[data-state="${to.code}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role alone
    <svg
      role="group"
      aria-label={t('map')}
      ref={map}
      className={clsx(styles.world, hueClass(props.shade))}
      viewBox={`0 0 ${world.width} ${world.height}`}
      onKeyDown={onKeyDown}
    >
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="8" height="8" />
          <rect className={styles.line} width="2" height="8" />
        </pattern>
      </defs>
      <g className={clsx(styles.land, fictional && styles.noFigures)}>
        <path d={world.others} />
        {Object.entries(world.shapes).map(([code, outline]) =>
          ours.has(code) ? null : <path key={code} d={outline} />,
        )}
        {fictional &&
          Object.entries(world.circles).map(([code, { from }]) => (
            <circle key={code} cx={from[0]} cy={from[1]} r="4" />
          ))}
        {!fictional &&
          Object.entries(world.circles).map(([code, { at, from }]) => (
            <path key={code} className={styles.leader} d={`M${from.join()}L${at.join()}`} />
          ))}
      </g>
      {states.map((one) => (
        <Token key={one.code} {...props} one={one} hatch={hatch} stop={one.code === stop} />
      ))}
    </svg>
  );
}

type TokenProps = WorldMapProps & {
  readonly one: PlacedState;
  readonly hatch: string;
  readonly stop: boolean;
};

function Token({ world, one, shade, steps, chosen, onChoose, linkOf, hatch, stop }: TokenProps) {
  const words = useFigureWords();
  const step = stepOf(one.figures, shade, steps);
  const filled = clsx(styles.state, step !== null && stepClass(step));
  const fill = step === null ? `url(#${hatch})` : undefined;
  return (
    <Link
      to={linkOf(one.code)}
      className={clsx(styles.token, one.code === chosen && styles.chosen)}
      data-state={one.code}
      tabIndex={stop ? 0 : -1}
      aria-label={words(one)}
      onFocus={() => onChoose(one.code)}
      onPointerEnter={() => onChoose(one.code)}
    >
      {one.drawn === 'shape' && <path className={filled} d={world.shapes[one.code]} style={{ fill }} />}
      {one.drawn === 'circle' && (
        <circle className={clsx(filled, styles.small)} cx={one.at[0]} cy={one.at[1]} r="8" style={{ fill }} />
      )}
      {one.drawn === 'ring' && (
        <g transform={`translate(${one.at.join()})`}>
          <Ring figures={one.figures} step={step} />
        </g>
      )}
    </Link>
  );
}
