import { useSyncExternalStore } from 'react';
import { anyUnsaved } from './unsaved.ts';

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
 * It is said, and where nothing waits and nobody is writing this page goes over by itself: once for a version, so that one which is broken is not
 * loaded again and again. Where the server did not answer at all there is nothing to say.
 */
export function watchLostScript(): void {
  let looking = false;
  window.addEventListener('vite:preloadError', async (event) => {
    lost.add((event as Event & { readonly payload: Error }).payload);
    if (looking) return;
    looking = true;
    const next = await newestScript();
    looking = false;
    const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src');
    if (!next || !own || next === own) return;
    newVersionIsHere(() => void takeNewest());
    if (!anyUnsaved() && !isWriting() && firstTimeFor(next)) await takeNewest();
  });
}

/** Whether what was thrown is a piece of script that could not be had: asked for again, React would only throw it again. */
export const isLostScript = (thrown: unknown): boolean => thrown instanceof Error && lost.has(thrown);
const lost = new WeakSet<Error>();

/** With which script the page begins that the server has now; by an address that no worker keeps. */
async function newestScript(): Promise<string | null> {
  const page = await fetch(`/?at=${Date.now()}`, { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  return /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1] ?? null;
}

/** A worker would bring the old page once more: the new one takes over first. */
async function takeNewest(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration?.active) {
    await registration.update().catch(() => undefined);
    const next = registration.waiting ?? (await installed(registration.installing));
    const over = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    next?.postMessage({ type: 'SKIP_WAITING' });
    if (next) await Promise.race([over, new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  location.reload();
}

const installed = (worker: ServiceWorker | null): Promise<ServiceWorker | null> =>
  worker === null
    ? Promise.resolve(null)
    : new Promise((resolve) => {
        const look = () => {
          if (worker.state === 'redundant') resolve(null);
          else if (worker.state !== 'installing') resolve(worker);
        };
        worker.addEventListener('statechange', look);
        setTimeout(() => resolve(null), patience);
        look();
      });

const patience = 10_000;

function isWriting(): boolean {
  const at = document.activeElement;
  return (
    document.querySelector('dialog[open]') !== null ||
    (at?.matches('textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=file])') ??
      false)
  );
}

/** In a browser that keeps nothing a person says when. */
function firstTimeFor(version: string): boolean {
  try {
    if (sessionStorage.getItem('version-taken') === version) return false;
    sessionStorage.setItem('version-taken', version);
    return true;
  } catch {
    return false;
  }
}
