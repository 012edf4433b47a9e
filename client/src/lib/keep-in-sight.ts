/**
 * What comes late, above what the keyboard is at, pushes it behind the foot of the page: it is brought back into sight (WCAG 2.4.11).
 * Whoever scrolled away from it meant that.
 */
export function keepInSight(page: Document): () => void {
  let kept: HTMLElement | null = null;
  const came = ({ target }: FocusEvent) => {
    kept = target instanceof HTMLElement && target.matches(':focus-visible') ? target : null;
  };
  const leaves = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || scrolls.has(event.key)) kept = null;
  };
  const moved = () => {
    if (kept && kept === page.activeElement) kept.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const observer = new ResizeObserver(moved);
  observer.observe(page.body);
  page.addEventListener('focusin', came);
  for (const way of ways) page.addEventListener(way, leaves, { passive: true, capture: true });
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', came);
    for (const way of ways) page.removeEventListener(way, leaves, { capture: true });
  };
}

const ways = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
const scrolls = new Set(['PageUp', 'PageDown']);
