import type { Page } from 'playwright-core';

export interface Placed {
  readonly direction: string;
  /** Is its last sign where its script ends? null where it is broken over lines. */
  readonly turned: 'ltr' | 'rtl' | null;
}

/** How a text that somebody wrote is laid out wherever it is in the page. */
export const placesOf = (page: Page, written: string): Promise<readonly Placed[]> =>
  page.evaluate((text) => {
    const places: { direction: string; turned: 'ltr' | 'rtl' | null }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const [first, last] = [at, at + text.length - 1].map((offset) => {
        const range = document.createRange();
        range.setStart(node as Node, offset);
        range.setEnd(node as Node, offset + 1);
        return range.getClientRects()[0];
      });
      if (!first || !last) continue;
      const { direction } = getComputedStyle(node.parentElement);
      const turned = Math.abs(first.y - last.y) > 4 ? null : last.x < first.x ? 'rtl' : 'ltr';
      // In a sentence of ours the element runs as the sentence does.
      places.push({ direction: node.nodeValue?.trim() === text ? direction : '', turned });
    }
    return places;
  }, written);

/** Texts around what somebody wrote whose letters are in the wrong order. */
export const turnedAround = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const own = text.includes('\u202e');
      if (!node.parentElement?.checkVisibility() || (own && node.parentElement.closest('.own'))) continue;
      // Of a sentence of ours that holds such a text: what is behind it.
      const from = own ? text.lastIndexOf('\u2069') + 1 : 0;
      const at = from + text.slice(from).search(/[A-Za-z]{2}/);
      if (at < from) continue;
      const [one, next] = [at, at + 1].map((offset) => {
        const range = document.createRange();
        range.setStart(node as Node, offset);
        range.setEnd(node as Node, offset + 1);
        return range.getClientRects()[0];
      });
      if (one && next && Math.abs(one.y - next.y) < 4 && next.x < one.x) found.push(text);
    }
    return found;
  });
