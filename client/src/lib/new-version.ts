import { useSyncExternalStore } from 'react';

/** How to go over to the version that is here; null while there is none but this one. */
let take: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Never by itself: a person may be in the middle of a sentence. */
export function newVersionIsHere(how: () => void): void {
  take = how;
  for (const listener of listeners) listener();
}

export const useNewVersion = (): (() => void) | null => useSyncExternalStore(listen, () => take);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * A piece of script that is gone from the server belongs to a version before: the page that is there now begins with another script than this one.
 * Where the server did not answer at all there is nothing to say; the piece is asked for again when it is next needed.
 */
export function watchLostScript(): void {
  window.addEventListener('vite:preloadError', async () => {
    const page = await fetch('/', { cache: 'no-store' }).then(
      (answer) => (answer.ok ? answer.text() : ''),
      () => '',
    );
    const script = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src');
    if (page && script && !page.includes(script)) newVersionIsHere(() => location.reload());
  });
}
