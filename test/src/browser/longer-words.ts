/**
 * Runs in the page: each word of letters becomes longer by two fifths, as Russian and French are longer than English, and what comes next may be
 * longer still.
 */
export function lengthen(): void {
  // A word may hold places where it can be broken (U+00AD).
  const longer = (text: string) =>
    text.replace(/[\p{L}\u00ad]{3,}/gu, (word) => {
      const { length } = word.replaceAll('\u00ad', '');
      return word + 'onera'.repeat(5).slice(0, Math.round(length * 0.4));
    });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = longer(node.nodeValue ?? '');
  for (const one of document.querySelectorAll<HTMLElement>('[title]')) one.title = longer(one.title);
}
