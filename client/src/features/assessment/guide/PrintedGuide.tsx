import type { GuideFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Explanation, Passages } from './GuideText.tsx';
import { texts } from './guide-texts.ts';
import styles from './PrintedGuide.module.css';

/** Of an article or a provision, among the text that is printed; marked as ours. */
export function PrintedGuide({ guide }: { readonly guide: GuideFragment | null }) {
  const t = useTexts(texts);
  if (!guide) return null;
  return (
    <aside className={styles.printed}>
      <h4>{t('title')}</h4>
      <p className="xs">{t('ours')}</p>
      <Explanation guide={guide} heading="h4" />
      <Passages passages={guide.passages} heading="h4" />
    </aside>
  );
}
