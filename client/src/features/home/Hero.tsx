import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import styles from './Hero.module.css';

/** What this is, in one sentence, and the two ways in. */
export function Hero() {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return (
    <div className={styles.hero}>
      <h1>
        {t('what')}
        {signs.gap}
        <span className={styles.ask}>{t('ask')}</span>
        {t('and')}
        {signs.gap}
        <span className={styles.serve}>{t('ready')}</span>
        {signs.gap}
        {t('help')}
      </h1>
      <p className={styles.lede}>{t('lede')}</p>
      <div className={`${styles.ways} row wrap`}>
        <ButtonLink kind="primary" size="large" icon="matrix" to={paths.matrix}>
          {t('open')}
        </ButtonLink>
        <ButtonLink size="large" to={paths.offers}>
          {t('browse')}
        </ButtonLink>
      </div>
      <p className="xs muted" style={{ marginBlockStart: 14 }}>
        {t('noRank')}
      </p>
    </div>
  );
}

export const texts = english('home.hero', {
  what: 'What States',
  ask: 'ask for',
  and: ', and who',
  ready: 'stands ready',
  help: 'to help.',
  lede: 'States check how they apply the Convention, provision by provision, and say what help they want. Donors publish what they offer. The matrix puts the two side by side, every day.',
  open: 'Open the matrix',
  browse: 'Browse the offers',
  noRank: 'Nothing here ranks States. Each State decides, answer by answer, what the public may see.',
});
