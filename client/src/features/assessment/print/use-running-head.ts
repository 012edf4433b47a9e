import { useEffect } from 'react';
import { useLanguage } from '../../../lib/i18n.ts';

/** The head and the foot of each printed page, with its number; browsers without page margins print their own. */
export function useRunningHead(head: string): void {
  const { direction } = useLanguage();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const font = `font: 8pt "Plex Sans", "Plex Arabic", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; color: #444; direction: ${direction};`;
    const start = direction === 'rtl' ? 'right' : 'left';
    sheet.replaceSync(`@page {
      size: A4;
      margin: 18mm 15mm 16mm;
      @top-${start} { content: ${JSON.stringify(head)}; ${font} white-space: nowrap; }
      @bottom-center { content: counter(page) " / " counter(pages); ${font} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [head, direction]);
}
