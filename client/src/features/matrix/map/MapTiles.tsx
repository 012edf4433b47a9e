import { clsx } from 'clsx';
import { useId } from 'react';
import { Link } from 'react-router';
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

type MapTilesProps = {
  readonly states: readonly StateOnMap[];
  readonly shade: Shade;
  readonly steps: Steps;
  readonly chosen: string | null;
  readonly linkOf: (code: string) => string;
};

/** Every State once, of one size each, by group. */
export function MapTiles({ states, ...rest }: MapTilesProps) {
  const t = useTexts(texts);
  const id = useId();
  const word = useVocabulary();
  return (
    <section className={clsx('card', hueClass(rest.shade))} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{t('tiles')}</h2>
        <span className="xs muted">{t('oneSize')}</span>
      </div>
      {groups.map((group) => {
        const members = states.filter((one) => groupOf(one) === group);
        if (members.length === 0) return null;
        const needs = members.reduce((sum, { figures }) => sum + figures.needs, 0);
        const some = members.filter(({ figures }) => figures.needs > 0).length;
        return (
          <div key={group} className={styles.group}>
            <div className="row sp wrap" style={{ gap: '0 8px' }}>
              <h3>{word(group)}</h3>
              <span className="xs muted">
                {t('share', { needs: t('needs', { count: needs }), some, all: members.length })}
              </span>
            </div>
            <ul>
              {members.map((one) => (
                <Tile key={one.code} one={one} {...rest} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Tile({
  one,
  shade,
  steps,
  chosen,
  linkOf,
}: Omit<MapTilesProps, 'states'> & { readonly one: StateOnMap }) {
  const words = useFigureWords();
  const step = stepOf(one.figures, shade, steps);
  return (
    <li>
      <Link
        to={linkOf(one.code)}
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
        {one.figures.needs > 0 && <b>{one.figures.needs}</b>}
        {one.figures.needs > 0 && (
          <span className={styles.bar}>
            <CoverageBar coverage={one.figures.coverage} />
          </span>
        )}
      </Link>
    </li>
  );
}
