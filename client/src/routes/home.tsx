import { Hero } from '../features/home/Hero.tsx';
import { KeyFigures } from '../features/home/KeyFigures.tsx';
import { MatrixInBrief } from '../features/matrix/MatrixInBrief.tsx';
import { Participants } from '../features/participant/Participants.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Page } from '../ui/Page.tsx';
import styles from './home.module.css';

/** The public's first page: what this is, the matrix in brief, three figures, who takes part. */
export default function Home() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} ownHeading>
      <div className={styles.columns}>
        <Hero />
        <MatrixInBrief />
      </div>
      <KeyFigures />
      <Participants />
    </Page>
  );
}

export const texts = english('home.page', { title: 'Home' });
