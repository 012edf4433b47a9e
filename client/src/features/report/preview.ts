import type { AskedOfReport } from './question.ts';

/** The whole page as text; rejects with what the server says is wrong. */
export async function previewOf(question: AskedOfReport, signal: AbortSignal): Promise<string> {
  const response = await fetch(
    `/reports/preview.html?${new URLSearchParams({ ask: JSON.stringify(question) })}`,
    {
      signal,
    },
  );
  if (!response.ok) throw await response.json();
  return response.text();
}

/** The page without its sheet, and its sheet: shown apart from ours, as it is in its own file. No script of it runs. */
export function documentIn(html: string): { readonly whole: HTMLElement; readonly style: CSSStyleSheet } {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const style = new CSSStyleSheet();
  style.replaceSync(inOurFaces(parsed.querySelector('style')?.textContent ?? ''));
  parsed.head.remove();
  return { whole: document.importNode(parsed.documentElement, true), style };
}

/** A file asks for the faces that a reader's machine may have; here they are there under their own names. */
const inOurFaces = (sheet: string): string =>
  sheet.replaceAll('IBM Plex Sans Arabic', 'Plex Arabic').replaceAll('IBM Plex', 'Plex');
