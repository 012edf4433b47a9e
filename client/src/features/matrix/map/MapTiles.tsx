import { clsx } from 'clsx';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { Own } from '../../../ui/Own.tsx';
import { CoverageBar } from '../../../ui/Waterline.tsx';
import styles from './MapTiles.module.css';
import { type Shade, type Steps, stepOf } from './shades.ts';
import { groupOf, groups, type StateOnMap } from './states.ts';
import { hueClass, stepClass } from './step-class.ts';
import { texts } from './texts.ts';
import { useFigureWords } from './use-figure-words.ts';
import { type Placed, reachedBy } from './walk.ts';

type MapTilesProps = {
  readonly states: readonly StateOnMap[];
  readonly shade: Shade;
  readonly steps: Steps;
  readonly chosen: string | null;
  readonly linkOf: (code: string) => string;
};

/** Every State once, of one size each, by group. One stop for the keyboard, as the map is: the arrows go to the tile that lies that way. */
export function MapTiles({ states, ...rest }: MapTilesProps) {
  const t = useTexts(texts);
  const id = useId();
  const word = useVocabulary();
  const { number } = useFormat();
  const tiles = useRef<HTMLElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const byGroup = groups.map((group) => [group, states.filter((one) => groupOf(one) === group)] as const);
  const stop = states.some(({ code }) => code === last)
    ? last
    : byGroup.find(([, members]) => members.length > 0)?.[1][0]?.code;

  const onKeyDown = (event: KeyboardEvent) => {
    const places = placesIn(tiles.current);
    const from = places.find(({ code }) => code === stop);
    const to = from && reachedBy(event.key, places, from);
    if (event.altKey || event.ctrlKey || event.metaKey || !to) return;
    event.preventDefault();
    to.tile.focus();
  };

  return (
    <section
      ref={tiles}
      className={clsx('card', hueClass(rest.shade))}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h2 id={id}>{t('tiles')}</h2>
        <span className="xs muted">{t('oneSize')}</span>
        <span className="sr">{t('keys')}</span>
      </div>
      {byGroup.map(([group, members]) => {
        if (members.length === 0) return null;
        const needs = members.reduce((sum, { figures }) => sum + figures.needs, 0);
        const some = members.filter(({ figures }) => figures.needs > 0).length;
        return (
          <div key={group} className={styles.group}>
            <div className="row sp wrap" style={{ gap: '0 8px' }}>
              <h3>{word(group)}</h3>
              <span className="xs muted">
                {t('share', {
                  needs: t('needs', { count: needs, shown: number(needs) }),
                  some: number(some),
                  all: number(members.length),
                })}
              </span>
            </div>
            <ul>
              {members.map((one) => (
                <Tile key={one.code} {...rest} one={one} stop={one.code === stop} onStop={setLast} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

type TileProps = Omit<MapTilesProps, 'states'> & {
  readonly one: StateOnMap;
  readonly stop: boolean;
  readonly onStop: (code: string) => void;
};

function Tile({ one, shade, steps, chosen, linkOf, stop, onStop }: TileProps) {
  const words = useFigureWords();
  const { number } = useFormat();
  const step = stepOf(one.figures, shade, steps);
  return (
    <li>
      <Link
        to={linkOf(one.code)}
        data-state={one.code}
        tabIndex={stop ? 0 : -1}
        onFocus={() => onStop(one.code)}
        aria-label={words(one)}
        title={one.name}
        className={clsx(
          styles.tile,
          step === null ? styles.none : stepClass(step),
          one.code === chosen && styles.chosen,
        )}
      >
        <span className="clip">
          <Own>{one.name}</Own>
        </span>
        {one.figures.needs > 0 && <b>{number(one.figures.needs)}</b>}
        {one.figures.needs > 0 && (
          <span className={styles.bar}>
            <CoverageBar coverage={one.figures.coverage} />
          </span>
        )}
      </Link>
    </li>
  );
}

/** Where each tile is just now, in the order in which they are read. */
function placesIn(tiles: HTMLElement | null): readonly (Placed & { readonly tile: HTMLElement })[] {
  return [...(tiles?.querySelectorAll<HTMLElement>('a[data-state]') ?? [])].map((tile) => {
    const { left, top, width, height } = tile.getBoundingClientRect();
    return { code: tile.dataset.state ?? '', at: [left + width / 2, top + height / 2], tile };
  });
}
