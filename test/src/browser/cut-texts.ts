/**
 * Runs in the page: texts that are cut off where the whole is nowhere to be had, and words outside of the box they belong to, over what is
 * beside it.
 */
export function cutTexts(): readonly string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility() || parent.closest('option, title')) continue;
    const wrong = wrongOf(node, parent);
    const text = (parent.textContent ?? '').trim().slice(0, 40);
    if (wrong)
      found.add(`${wrong}: ${parent.tagName.toLowerCase()}.${parent.getAttribute('class')} “${text}”`);
  }
  return [...found];

  /** From the text outwards, up to what can be scrolled. */
  function wrongOf(node: Node, parent: Element): 'cut' | 'beside its place' | null {
    const range = document.createRange();
    range.selectNode(node);
    const rects = [...range.getClientRects()];
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    // A line may be lower than its letters' box.
    const air = (rects[0]?.height ?? 0) / 3;
    let beside = false;
    // What is placed absolutely is held only by what it is placed in.
    let lifted = false;
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { clipPath, display, overflowX, overflowY, position } = getComputedStyle(box);
      // Only heard.
      if (clipPath !== 'none') return null;
      if (/^inline$|contents/.test(display)) continue;
      const holds = !lifted || position !== 'static';
      if (holds && /auto|scroll/.test(overflowX + overflowY)) break;
      const place = box.getBoundingClientRect();
      const out = left < place.left - 2 || right > place.right + 2;
      if (holds && overflowX !== 'visible') {
        const under = top < place.top - air || bottom > place.bottom + air;
        const ends = box === parent && box.scrollWidth > box.clientWidth + 1;
        if (out || under || ends) return saidWhole(box, node) ? null : 'cut';
      }
      if (position === 'absolute' || position === 'fixed') lifted = true;
      else if (out && !lifted && overflowX === 'visible') beside = true;
    }
    return beside ? 'beside its place' : null;
  }

  /** Cut with a sign that there is more, and a title says the whole: a short label of an article in the longer words of the Convention. */
  function saidWhole(box: Element, node: Node): boolean {
    const { textOverflow, webkitLineClamp } = getComputedStyle(box);
    if (textOverflow !== 'ellipsis' && webkitLineClamp === 'none') return false;
    const bare = (text: string | null | undefined) =>
      (text ?? '').replace(/[\s\u00ad\u200b-\u200f\u2060-\u2069]+/g, '');
    const title = bare(box.closest('[title]')?.getAttribute('title'));
    return title.length >= bare(node.nodeValue).length;
  }
}
