import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { HowFarServed } from '../../../ui/HowFarServed.tsx';
import { Own } from '../../../ui/Own.tsx';
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
  return (
    <div className={styles.strip}>
      <b>
        <Own>{state.name}</Own>
      </b>
      <span className="xs muted">{word(groupOf(state))}</span>
      {figures.needs === 0 ? (
        <span className="sm">{t('none')}</span>
      ) : (
        <HowFarServed coverage={figures.coverage} {...servedOf(figures)} />
      )}
      <Link className={styles.open} to={link}>
        {t('its')}
      </Link>
    </div>
  );
}
