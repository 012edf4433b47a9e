import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLanguage, useTexts } from '../lib/i18n.ts';
import { isolatedOwn } from '../lib/own-text.ts';
import { texts } from './brand-texts.ts';
import { Own } from './Own.tsx';
import styles from './Page.module.css';

type PageProps = {
  /** The heading, and with the product's name the title of the document. */
  readonly title: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
  /** Where the page draws its own heading (it must then be an h1). */
  readonly ownHeading?: boolean;
};

/** A screen: its title, its heading, and the focus that follows the route to it. */
export function Page({ title, tools, className, ownHeading = false, children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const { direction } = useLanguage();
  const brand = useTexts(texts)('name');

  useEffect(() => {
    document.title = `${isolatedOwn(title, direction)} · ${brand}`;
  }, [title, direction, brand]);

  useEffect(() => {
    if (shown !== null && shown !== pathname) {
      const heading = page.current?.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
      if (typeof window.scrollTo === 'function') window.scrollTo(0, 0);
    }
    shown = pathname;
  }, [pathname]);

  return (
    <div className={clsx('page', className)} ref={page}>
      {!ownHeading && (
        <div className={styles.title}>
          <h1>
            <Own>{title}</Own>
          </h1>
          {tools}
        </div>
      )}
      {children}
    </div>
  );
}

/** The path whose heading had the focus last; null before the first page, which keeps the browser's own start. */
let shown: string | null = null;
