import { clsx } from 'clsx';
import type { GuideFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import styles from './GuidePanel.module.css';
import { Explanation, Passages } from './GuideText.tsx';
import { texts } from './guide-texts.ts';

type GuidePanelProps = {
  /** Beside a form, with room of its own; otherwise a line to be opened. */
  readonly open: boolean;
  /** Of its heading, below which those inside are. */
  readonly level: 2 | 3;
  /** Of the provision, where it has one. */
  readonly own: GuideFragment | null | undefined;
  /** Of its article. */
  readonly whole: GuideFragment | null | undefined;
};

/** What is asked and what typically shows it, marked as ours, with the ways to the guides [WG 22]. */
export function GuidePanel({ open, level, own, whole }: GuidePanelProps) {
  const t = useTexts(texts);
  const guide = own ?? whole;
  if (!guide) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  const Inner = level === 2 ? 'h3' : 'h4';
  return (
    <details className={clsx(styles.guide, open && [styles.beside, 'card'])} open={open}>
      <summary>
        <Heading>{t('title')}</Heading>
      </summary>
      <p className="xs muted">{t('ours')}</p>
      {!own && <Inner className={styles.article}>{t('article', { number: guide.about })}</Inner>}
      <Explanation guide={guide} heading={Inner} />
      {own && whole && (
        <details className={styles.whole}>
          <summary className="sm">{t('article', { number: whole.about })}</summary>
          <Explanation guide={whole} heading={Inner} />
        </details>
      )}
      <Passages passages={guide.passages} heading={Inner} />
    </details>
  );
}
