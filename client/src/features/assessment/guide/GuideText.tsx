import { clsx } from 'clsx';
import type { GuideFragment } from '../../../gql/graphql.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import styles from './GuidePanel.module.css';
import { texts } from './guide-texts.ts';

type Heading = { readonly heading: 'h3' | 'h4' };

/** What is asked and what typically shows it; in the language that it is in. */
export function Explanation({
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

/** The ways to the guides [WG 22]. */
export function Passages({ passages, heading: Inner }: Heading & Pick<GuideFragment, 'passages'>) {
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
