import { useEffect, useRef, useState } from 'react';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { CardHead } from '../../ui/CardHead.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { documentIn, previewOf } from './preview.ts';
import type { AskedOfReport } from './question.ts';
import styles from './ReportPreview.module.css';

type ReportPreviewProps = { readonly question: AskedOfReport; readonly onClose: () => void };

/** The page that the report would be, as its audience would read it now; nothing of it is kept. */
export function ReportPreview({ question, onClose }: ReportPreviewProps) {
  const t = useTexts(texts);
  const sheet = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [read, setRead] = useState<{ readonly html?: string; readonly error?: unknown }>({});
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once more where somebody tries again
  useEffect(() => {
    const away = new AbortController();
    setRead({});
    heading.current?.focus();
    previewOf(question, away.signal).then(
      (html) => setRead({ html }),
      (error: unknown) => !away.signal.aborted && setRead({ error }),
    );
    return () => away.abort();
  }, [question, turn]);
  useEffect(() => {
    const { html } = read;
    const host = sheet.current;
    if (html === undefined || !host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const { whole, style } = documentIn(html);
    root.adoptedStyleSheets = [style];
    root.replaceChildren(whole);
  }, [read]);
  return (
    <section className="card" aria-labelledby="preview" aria-busy={!read.html && !read.error}>
      <CardHead>
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {t('title')}
        </h2>
        <Button kind="ghost" icon="close" aria-label={t('close')} onClick={onClose} />
      </CardHead>
      <p className={`xs muted ${styles.note}`}>{t('note')}</p>
      {read.error !== undefined && (
        <div className="pad">
          <ErrorFace error={read.error} onRetry={() => setTurn(turn + 1)} />
        </div>
      )}
      {!read.html && read.error === undefined && (
        <div className="pad">
          <Skeleton lines={12} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className={styles.sheet} aria-labelledby="preview" tabIndex={0} hidden={!read.html}>
        <div ref={sheet} />
      </section>
    </section>
  );
}

export const texts = english('report.preview', {
  title: 'Preview',
  note: 'As it would be written now. Nothing of it is kept until you have it written.',
  close: 'Close the preview',
});
