import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to one part of an answer (`#measures`) ends in its first field. The dialog it came from, and the page, give the focus back first. */
export function useLanding(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again lands again
  useEffect(() => {
    const field = hash.slice(1);
    if (!/^\w+$/.test(field)) return;
    const timer = setTimeout(() => {
      const section = document.querySelector<HTMLElement>(`[data-fields~="${field}"]`);
      section?.scrollIntoView({ block: 'center' });
      section?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
    }, landingMs);
    return () => clearTimeout(timer);
  }, [hash, key]);
}

const landingMs = 120;
