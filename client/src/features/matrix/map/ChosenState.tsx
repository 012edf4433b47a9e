import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { CoverageDial } from '../../../ui/CoverageDial.tsx';
import { Own } from '../../../ui/Own.tsx';
import { CoverageBar } from '../../../ui/Waterline.tsx';
import styles from './ChosenState.module.css';
import { groupOf, type StateOnMap, servedOf } from './states.ts';
import { texts } from './texts.ts';

/** Under the map: the figures of the State that is pointed at, in words. */
export function ChosenState({ state, link }: { readonly state: StateOnMap | null; readonly link: string }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  if (!state)
    return (
      <div className={styles.strip}>
        <span className="sm muted">{t('point')}</span>
      </div>
    );
  const { figures } = state;
  const { needs, coverage } = figures;
  return (
    <div className={styles.strip}>
      <b>
        <Own>{state.name}</Own>
      </b>
      <span className="xs muted">{word(groupOf(state))}</span>
      {needs === 0 ? (
        <span className="sm">{t('none')}</span>
      ) : (
        <>
          <span className={styles.bar}>
            <CoverageBar coverage={coverage} />
          </span>
          <span className={styles.figures}>
            {drawn.map(([name, field]) =>
              coverage[field] > 0 ? (
                <span key={name} className="row" style={{ gap: 4 }}>
                  <CoverageDial state={name} /> <b>{coverage[field]}</b>
                </span>
              ) : null,
            )}
          </span>
          <span className="sm">{t('served', servedOf(figures))}</span>
        </>
      )}
      <Link className={styles.open} to={link}>
        {t('its')}
      </Link>
    </div>
  );
}

const drawn = [
  ['UNMET', 'unmet'],
  ['OFFERED', 'offered'],
  ['AGREED', 'agreed'],
  ['UNDER_WAY', 'underWay'],
  ['MET', 'met'],
] as const;
