import { clsx } from 'clsx';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { figuresAt, type Table } from '../table.ts';
import { ChosenState } from './ChosenState.tsx';
import styles from './MapFaces.module.css';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';
import { MapTiles } from './MapTiles.tsx';
import { placed } from './place.ts';
import { type Shade, stepsOf } from './shades.ts';
import type { StateOnMap } from './states.ts';
import { texts } from './texts.ts';
import { useWorld } from './use-world.ts';
import { WorldMap } from './WorldMap.tsx';

type MapFacesProps = {
  readonly states: readonly StateOnMap[];
  readonly table: Table;
  readonly shade: Shade;
  readonly fictional: boolean;
  readonly busy: boolean;
};

/** Map, tiles and table beside each other; whatever is pointed at in one is shown in all. */
export function MapFaces({ states, table, shade, fictional, busy }: MapFacesProps) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<string | null>(null);
  const withNeeds = useMemo(() => states.filter(({ figures }) => figures.needs > 0), [states]);
  const steps = useMemo(
    () =>
      stepsOf(
        states.map(({ figures }) => figures),
        shade,
      ),
    [states, shade],
  );
  const shown = states.find(({ code }) => code === chosen) ?? null;
  return (
    <div className={clsx(styles.faces, busy && styles.busy)}>
      <section className={`${styles.map} card`} aria-label={t('title')} aria-busy={busy}>
        <MapLegend shade={shade} steps={steps} fictional={fictional} />
        <Drawn
          states={states}
          fictional={fictional}
          shade={shade}
          steps={steps}
          chosen={chosen}
          onChoose={setChosen}
          linkOf={paths.state}
        />
        <ChosenState state={shown} link={shown ? paths.state(shown.code) : ''} />
        <p className={styles.frontiers}>{t('frontiers')}</p>
        {fictional && (
          <p className={styles.frontiers}>
            <Chip tone="demo">{t('demonstration')}</Chip> {t('atSea')}
          </p>
        )}
      </section>
      <div className={styles.beside}>
        <MapTiles states={states} shade={shade} steps={steps} chosen={chosen} linkOf={paths.state} />
        <MapTable states={withNeeds} total={figuresAt(table, null, null)} linkOf={paths.state} />
      </div>
    </div>
  );
}

type DrawnProps = Omit<Parameters<typeof WorldMap>[0], 'world' | 'states'> & {
  readonly states: readonly StateOnMap[];
};

/** The map once its shapes are there; until then, and without them, what else says the same. */
function Drawn({ states, fictional, ...rest }: DrawnProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { world, failed, retry } = useWorld();
  const places = useMemo(() => world && placed(states, world, fictional), [states, world, fictional]);
  if (failed)
    return (
      <div className="pad" role="alert">
        <p>{t('failed')}</p>
        <Button size="small" onClick={retry}>
          {t('again')}
        </Button>
      </div>
    );
  if (!world || !places)
    return (
      <div className={styles.waiting}>
        <span className="sr">{t('loading')}</span>
        <Skeleton lines={6} />
      </div>
    );
  const placeless = places.off.filter(({ figures }) => !fictional || figures.needs > 0);
  return (
    <>
      <WorldMap world={world} states={places.on} fictional={fictional} {...rest} />
      {placeless.length > 0 && (
        <p className={styles.frontiers}>
          {t('placeless', { names: enumerate(placeless.map(({ name }) => name)) })}
        </p>
      )}
    </>
  );
}
