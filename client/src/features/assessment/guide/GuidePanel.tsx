import { clsx } from 'clsx';
import type { GuideFragment } from '../../../gql/graphql.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import styles from './GuidePanel.module.css';

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

type Heading = { readonly heading: 'h3' | 'h4' };

function Explanation({
  guide: { whatIsAsked, evidence, language },
  heading: Inner,
}: Heading & { readonly guide: GuideFragment }) {
  const t = useTexts(texts);
  const { language: reads } = useLanguage();
  const other = language === reads ? {} : ({ lang: language, dir: 'ltr' } as const);
  return (
    <>
      {language !== reads && <p className="xs muted">{t('inEnglish')}</p>}
      <p className="sm" {...other}>
        {whatIsAsked}
      </p>
      <Inner className={styles.label}>{t('evidence')}</Inner>
      <ul className="sm" {...other}>
        {evidence.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function Passages({ passages, heading: Inner }: Heading & Pick<GuideFragment, 'passages'>) {
  const t = useTexts(texts);
  if (passages.length === 0) return null;
  return (
    <div className={clsx(styles.passages, 'xs')}>
      <Inner className={styles.label}>{t('guides')}</Inner>
      <ul>
        {passages.map(({ title, part, url, paragraphs }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            <span className="ink2">
              {part}
              {paragraphs && ` · ${t('paragraphs', { paragraphs })}`}
            </span>
          </li>
        ))}
      </ul>
      {passages.some(({ paragraphs }) => !paragraphs) && <p className="muted">{t('byPart')}</p>}
    </div>
  );
}

export const texts = english('assessment.guide-panel', {
  title: 'What is asked, and typical evidence',
  ours: 'Our explanation, not the authentic text.',
  article: 'Article {{number}} as a whole',
  evidence: 'Typical evidence',
  inEnglish: 'In English: not yet translated into your language.',
  guides: 'More in the guides',
  paragraphs: 'paragraphs {{paragraphs}}',
  byPart: 'A link opens the guide as a whole: look there for the part that is named.',
});
