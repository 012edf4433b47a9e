import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to one part of an answer (`#measures`), or to the comments on all of it, ends in its first field. The dialog it came from, and the page, give the focus back first. */
export function useLanding(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again lands again
  useEffect(() => {
    const field = hash.slice(1);
    if (!/^\w+$/.test(field)) return;
    const until = performance.now() + patience;
    let timer = setTimeout(land, landingMs);
    return () => clearTimeout(timer);

    function land(): void {
      const section = document.querySelector<HTMLElement>(`main [data-fields~="${field}"]`);
      section?.scrollIntoView({ block: 'center' });
      section?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
      if (!section && performance.now() < until) timer = setTimeout(land, landingMs);
    }
  }, [hash, key]);
}

const landingMs = 120;
/** On a slow line it is not there at once. */
const patience = 10_000;
